-- Both text indexes get a column more. They hold no text, so they are made anew, and filled again
-- from the clients themselves (lib/clients/reindex.ts) before the product starts. Their first columns
-- have other names, so that an older version that still writes is refused.
DROP TABLE `client_words`;
--> statement-breakpoint
-- Words by how they start: those of the name worth finding it by, its others (legal forms, what dots
-- and apostrophes join), and all that is not the name …
CREATE VIRTUAL TABLE `client_words` USING fts5(`words`, `forms`, `rest`, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
--> statement-breakpoint
DROP TABLE `client_search`;
--> statement-breakpoint
-- … and anywhere inside; addresses have a column of their own.
CREATE VIRTUAL TABLE `client_search` USING fts5(`text`, `emails`, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
--> statement-breakpoint
INSERT INTO `client_words` (`client_words`, `rank`) VALUES ('automerge', 8);
--> statement-breakpoint
INSERT INTO `client_search` (`client_search`, `rank`) VALUES ('automerge', 8);
--> statement-breakpoint
-- The trigrams that there are.
CREATE VIRTUAL TABLE `client_grams` USING fts5vocab(`client_search`, `row`);
