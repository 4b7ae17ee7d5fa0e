DROP INDEX `clients_company_idx`;--> statement-breakpoint
CREATE INDEX `clients_company_idx` ON `clients` (`company_sort`,`id`,`deleted_at`) WHERE deleted_at is null;