CREATE TABLE `field_values` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`client_id` integer NOT NULL,
	`field_id` integer NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field_id`) REFERENCES `fields`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `field_values_idx` ON `field_values` (`client_id`,`field_id`);--> statement-breakpoint
CREATE INDEX `field_values_field_idx` ON `field_values` (`field_id`,`value`,`client_id`);--> statement-breakpoint
CREATE TABLE `fields` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_sort` text NOT NULL,
	`type` text NOT NULL,
	`choices` text DEFAULT '[]' NOT NULL,
	`help` text,
	`default_value` text,
	`required` integer DEFAULT false NOT NULL,
	`on_table` integer DEFAULT false NOT NULL,
	`sort_order` integer DEFAULT 0 NOT NULL,
	`archived_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fields_name_idx` ON `fields` (`name_sort`) WHERE deleted_at is null;--> statement-breakpoint
DROP INDEX `clients_name_idx`;--> statement-breakpoint
ALTER TABLE `clients` ADD `name_split` text;--> statement-breakpoint
CREATE INDEX `clients_name_idx` ON `clients` (`name_sort`,`id`,`deleted_at`,`name_split`) WHERE deleted_at is null;