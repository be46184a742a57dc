-- As `foldedText` of the domain, letter for letter, so that what an import looks for has an index.
CREATE FUNCTION catalogue_folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(
  lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')),
  '[^a-z0-9]+', ' ', 'g'));
--> statement-breakpoint
CREATE INDEX catalogue_entries_folded_number ON catalogue_entries (catalogue_folded(document_number));
--> statement-breakpoint
CREATE INDEX catalogue_entries_folded_title ON catalogue_entries (md5(catalogue_folded(title)));
--> statement-breakpoint
CREATE INDEX catalogue_entries_day_without_number ON catalogue_entries (issued_on) WHERE document_number IS NULL;
