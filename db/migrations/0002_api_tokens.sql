CREATE TABLE `call_windows` (
	`key` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`calls` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`token_id` integer NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`token_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created_idx` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `request_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`token_id` integer,
	`method` text NOT NULL,
	`path` text NOT NULL,
	`status` integer NOT NULL,
	`ms` real NOT NULL,
	`address` text
);
--> statement-breakpoint
CREATE INDEX `request_log_token_idx` ON `request_log` (`token_id`,`id`);--> statement-breakpoint
CREATE TABLE `token_uses` (
	`token_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`address` text
);
--> statement-breakpoint
ALTER TABLE `tokens` ADD `quota` integer;--> statement-breakpoint
ALTER TABLE `tokens` ADD `window_seconds` integer;