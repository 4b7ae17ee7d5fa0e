-- Finding: two indexes over folded keys of our own; the rowid is the client's id. Contentless: an
-- answer says why from the record itself. Words are found by how they start …
CREATE VIRTUAL TABLE `client_words` USING fts5(`name`, `rest`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
--> statement-breakpoint
-- … and anywhere inside.
CREATE VIRTUAL TABLE `client_search` USING fts5(`key`, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
INSERT INTO `writer` (`id`, `operation_id`) VALUES (1, NULL);
--> statement-breakpoint
-- Many small writes leave many small parts: fewer, larger merges cost a bulk write a fifth less.
INSERT INTO `client_words` (`client_words`, `rank`) VALUES ('automerge', 8);
--> statement-breakpoint
INSERT INTO `client_search` (`client_search`, `rank`) VALUES ('automerge', 8);
