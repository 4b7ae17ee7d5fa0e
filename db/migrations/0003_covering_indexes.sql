DROP INDEX `clients_created_idx`;--> statement-breakpoint
DROP INDEX `clients_company_idx`;--> statement-breakpoint
CREATE INDEX `clients_created_idx` ON `clients` (`created_at`,`id`,`deleted_at`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_company_idx` ON `clients` (`company_sort`,`id`,`deleted_at`) WHERE deleted_at is null;