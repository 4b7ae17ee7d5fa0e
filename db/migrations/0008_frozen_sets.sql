CREATE TABLE `frozen_sets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`handle` text NOT NULL,
	`owner_id` integer,
	`ids` text NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `frozen_sets_idx` ON `frozen_sets` (`handle`);--> statement-breakpoint
CREATE INDEX `frozen_sets_created_idx` ON `frozen_sets` (`created_at`);