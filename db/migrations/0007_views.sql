CREATE TABLE `client_visits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`client_id` integer NOT NULL,
	`at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`client_id`) REFERENCES `clients`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_visits_idx` ON `client_visits` (`user_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `client_visits_at_idx` ON `client_visits` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `operation_sets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`operation_id` integer NOT NULL,
	`part` integer NOT NULL,
	`ids` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `operation_sets_idx` ON `operation_sets` (`operation_id`,`part`);--> statement-breakpoint
CREATE TABLE `view_choices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`view` text NOT NULL,
	`sort` text,
	`columns` text,
	`density` text,
	`first` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `view_choices_idx` ON `view_choices` (`user_id`,`view`);--> statement-breakpoint
CREATE TABLE `views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`owner_id` integer NOT NULL,
	`shared` integer DEFAULT false NOT NULL,
	`filter` text DEFAULT '' NOT NULL,
	`sort` text DEFAULT 'name' NOT NULL,
	`columns` text NOT NULL,
	`density` text DEFAULT 'normal' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `views_owner_idx` ON `views` (`owner_id`) WHERE deleted_at is null;--> statement-breakpoint
DROP INDEX `clients_fiscal_code_idx`;--> statement-breakpoint
ALTER TABLE `clients` ADD `city_sort` text;--> statement-breakpoint
CREATE INDEX `clients_updated_idx` ON `clients` (`updated_at`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_city_idx` ON `clients` (`city_sort`,`id`) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX `clients_unfolded_idx` ON `clients` (`id`) WHERE city is not null and city_sort is null;--> statement-breakpoint
CREATE INDEX `clients_fiscal_code_idx` ON `clients` (`fiscal_code`,`name_sort`,`id`) WHERE deleted_at is null;--> statement-breakpoint
DROP INDEX `field_values_field_idx`;--> statement-breakpoint
ALTER TABLE `field_values` ADD `sort_key` blob;--> statement-breakpoint
CREATE INDEX `field_values_unkeyed_idx` ON `field_values` (`client_id`) WHERE sort_key is null;--> statement-breakpoint
CREATE INDEX `field_values_field_idx` ON `field_values` (`field_id`,`sort_key`,`client_id`,`value`);--> statement-breakpoint
ALTER TABLE `groups` ADD `sort_order` integer DEFAULT 0 NOT NULL;