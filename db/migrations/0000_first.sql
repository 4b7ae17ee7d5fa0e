CREATE TABLE `client_people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`role` text NOT NULL,
	`since` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_people_idx` ON `client_people` (`client_id`,`role`,`user_id`);--> statement-breakpoint
CREATE INDEX `client_people_user_idx` ON `client_people` (`user_id`,`role`,`client_id`);--> statement-breakpoint
CREATE TABLE `clients` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`legal_name` text,
	`name_sort` text NOT NULL,
	`company_sort` text NOT NULL,
	`fiscal_code` text,
	`vat_registered` integer DEFAULT false NOT NULL,
	`trade_register` text,
	`email` text,
	`phone` text,
	`phone_e164` text,
	`website` text,
	`active` integer DEFAULT true NOT NULL,
	`currency` text,
	`language` text,
	`owner_id` integer,
	`street` text,
	`city` text,
	`county` text,
	`zip` text,
	`country` text,
	`billing_same` integer DEFAULT true NOT NULL,
	`billing_street` text,
	`billing_city` text,
	`billing_county` text,
	`billing_zip` text,
	`billing_country` text,
	`shipping_same` integer DEFAULT true NOT NULL,
	`shipping_street` text,
	`shipping_city` text,
	`shipping_county` text,
	`shipping_zip` text,
	`shipping_country` text,
	`warnings` text,
	`merged_into` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clients_name_idx` ON `clients` (`name_sort`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_created_idx` ON `clients` (`created_at`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_active_idx` ON `clients` (`active`,`name_sort`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_company_idx` ON `clients` (`company_sort`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_owner_idx` ON `clients` (`owner_id`,`name_sort`,`id`);--> statement-breakpoint
CREATE INDEX `clients_fiscal_code_idx` ON `clients` (`fiscal_code`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_email_idx` ON `clients` (`email`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_deleted_idx` ON `clients` (`deleted_at`,`id`) WHERE deleted_at is not null;--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`first_name` text DEFAULT '' NOT NULL,
	`last_name` text DEFAULT '' NOT NULL,
	`position` text,
	`email` text,
	`phone` text,
	`is_primary` integer DEFAULT false NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_client_idx` ON `contacts` (`client_id`,`is_primary`,`sort_order`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `contacts_email_idx` ON `contacts` (`email`) WHERE deleted_at is null;--> statement-breakpoint
CREATE TABLE `external_ids` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source` text DEFAULT 'import' NOT NULL,
	`value` text NOT NULL,
	`client_id` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `external_ids_value_idx` ON `external_ids` (`value`,`source`);--> statement-breakpoint
CREATE INDEX `external_ids_client_idx` ON `external_ids` (`client_id`);--> statement-breakpoint
CREATE TABLE `client_groups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`group_id` integer NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_groups_idx` ON `client_groups` (`client_id`,`group_id`);--> statement-breakpoint
CREATE INDEX `client_groups_group_idx` ON `client_groups` (`group_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_sort` text NOT NULL,
	`color` text,
	`discount_bp` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `groups_name_idx` ON `groups` (`name_sort`) WHERE deleted_at is null;--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`operation_id` integer NOT NULL,
	`entity` text NOT NULL,
	`entity_id` integer NOT NULL,
	`client_id` integer,
	`kind` text NOT NULL,
	`before` text,
	`after` text,
	`at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `changes_operation_idx` ON `changes` (`operation_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_client_idx` ON `changes` (`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_entity_idx` ON `changes` (`entity`,`entity_id`,`id`);--> statement-breakpoint
CREATE TABLE `operation_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`operation_id` integer NOT NULL,
	`position` integer NOT NULL,
	`entity_id` integer,
	`outcome` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `operation_items_idx` ON `operation_items` (`operation_id`,`outcome`,`position`);--> statement-breakpoint
CREATE TABLE `operations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` integer,
	`actor_name` text NOT NULL,
	`source` text NOT NULL,
	`state` text DEFAULT 'running' NOT NULL,
	`started_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`finished_at` integer,
	`total` integer,
	`done` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`params` text,
	`cursor` text,
	`file_hash` text,
	`lease_holder` text,
	`lease_until` integer,
	`undo_of` integer,
	`undone_by` integer
);
--> statement-breakpoint
CREATE INDEX `operations_actor_idx` ON `operations` (`actor_kind`,`actor_id`,`id`);--> statement-breakpoint
CREATE INDEX `operations_state_idx` ON `operations` (`state`,`lease_until`);--> statement-breakpoint
CREATE INDEX `operations_file_idx` ON `operations` (`file_hash`);--> statement-breakpoint
CREATE TABLE `writer` (
	`id` integer PRIMARY KEY NOT NULL,
	`operation_id` integer
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_key_idx` ON `settings` (`key`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`hash` text NOT NULL,
	`user_id` integer NOT NULL,
	`rights` text,
	`unlimited` integer DEFAULT false NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_idx` ON `tokens` (`hash`);--> statement-breakpoint
CREATE TABLE `login_attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_links_hash_idx` ON `password_links` (`hash`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`extra_rights` text,
	`active` integer DEFAULT true NOT NULL,
	`password_hash` text,
	`session_version` integer DEFAULT 1 NOT NULL,
	`language` text,
	`theme` text DEFAULT 'system' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);