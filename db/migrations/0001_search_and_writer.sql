-- Full text over a folded key of our own; the rowid is the client's id. Contentless: the answer says
-- why from the record itself.
CREATE VIRTUAL TABLE `client_search` USING fts5(`key`, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
INSERT INTO `writer` (`id`, `operation_id`) VALUES (1, NULL);
