-- Hits are ordered by `heads`, which must stay in the row: read from outside of it, a vector costs six pages a hit.
ALTER TABLE catalogue_search ALTER COLUMN heads SET STORAGE MAIN;
--> statement-breakpoint
-- Facts are words too: `@a` the body, `@c` a class or its letter, `@k` the kind, `@x` the access level, `@y` `@m`
-- `@d` the day of issue, `@q` the quarter that orders it, `#` the number, `=` a sum of the whole title.
CREATE OR REPLACE FUNCTION catalogue_search_row(entry catalogue_entries) RETURNS catalogue_search
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  known_year integer := catalogue_year(entry);
  kind text := left(coalesce(entry.document_kind, ''), 60);
  title text := left(entry.title, 5000);
  letters text[] := ARRAY(SELECT DISTINCT regexp_replace(key, '-\d+$', '') FROM unnest(entry.classes) AS key);
  titled tsvector;
  facts tsvector;
  found catalogue_search;
BEGIN
  found.entry_id := entry.id;
  found.agency_id := entry.agency_id;
  found.sort_on := coalesce(
    entry.issued_on,
    CASE WHEN known_year = extract(year FROM entry.effective_on) THEN entry.effective_on END,
    make_date(known_year, 1, 1),
    entry.effective_on, entry.made_on, '0001-01-01');
  found.year := known_year;
  found.kind := entry.document_kind;
  found.access := entry.access;
  found.classes := letters;
  found.in_force_until := entry.in_force_until;
  found.published_until := entry.published_until;
  titled := coalesce(
    catalogue_vector(ARRAY[kind || ' ' || title, left(entry.document_number, 100)], ARRAY['A', 'A']), '');
  facts := array_to_tsvector(array_remove(
    ARRAY[
      '@x' || entry.access,
      '@a' || entry.agency_id,
      '@k' || replace(catalogue_fold(catalogue_spell(kind)), ' ', ''),
      '@y' || coalesce(known_year, 0),
      '@q' || greatest(1945 * 4, extract(year FROM found.sort_on) * 4 + extract(quarter FROM found.sort_on) - 1),
      '@m' || to_char(entry.issued_on, 'YYYY-MM'),
      '@d' || to_char(entry.issued_on, 'YYYY-MM-DD'),
      '=' || md5(catalogue_fold(catalogue_spell(title))),
      '=' || md5(catalogue_fold(catalogue_spell(kind || ' ' || title)))]
    || ARRAY(SELECT '@c' || key FROM unnest(entry.classes || letters) AS key)
    || catalogue_number_keys(entry.document_number, known_year),
    NULL));
  found.heads := strip(titled) || facts;
  found.words := titled || facts || coalesce(
    catalogue_vector(
      ARRAY[left(entry.subject, 5000), left(entry.issuer, 1000), left(entry.summary, 20000)],
      ARRAY['B', 'C', 'D']), '');
  RETURN found;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_catalogue_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kept catalogue_search;
BEGIN
  IF NEW.state NOT IN ('published', 'corrected') THEN
    DELETE FROM catalogue_search WHERE entry_id = NEW.id;
    RETURN NULL;
  END IF;
  kept := catalogue_search_row(NEW);
  INSERT INTO catalogue_search VALUES (kept.*)
    ON CONFLICT (entry_id) DO UPDATE SET
      agency_id = excluded.agency_id, sort_on = excluded.sort_on, year = excluded.year,
      kind = excluded.kind, access = excluded.access, classes = excluded.classes,
      in_force_until = excluded.in_force_until, published_until = excluded.published_until,
      words = excluded.words, heads = excluded.heads;
  UPDATE catalogue_search_bodies SET words = catalogue_body_words(kept.words, body)
    WHERE entry_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
UPDATE catalogue_search s SET heads = (catalogue_search_row(e)).heads
FROM catalogue_entries e WHERE e.id = s.entry_id;
