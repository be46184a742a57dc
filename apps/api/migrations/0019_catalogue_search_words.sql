-- A text as the search compares it: small letters, marks as Telex writes them and in upper case (`DaAt` for
-- đât), the tone at the end of its word (`hoaF` for both hoà and hòa), `i` for a `y` that stands alone, no zeros
-- before a number, words apart by a blank. The same as `spell` in src/catalogue-search/words/words.ts; a
-- test holds the two together. No locale is asked.
CREATE FUNCTION catalogue_spell(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT btrim(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      translate(
        lower(normalize(content, NFD) COLLATE "C"),
        U&'\0111\0110\0301\0300\0309\0303\0323\0302\0306\031B\0308\030A\0327',
        'DDSFRXJAWW'),
      '(^|[^a-z0-9SFRXJADW])[SFRXJAW]+', '\1', 'g'),
      '[^a-z0-9SFRXJADW]+', ' ', 'g'),
      '([SFRXJ])([a-zADW]+)', '\2\1', 'g'),
      '\m(qu|[bcdDghklmnpqrstvx]+)y([SFRXJ]*)\M', '\1i\2', 'g'),
      '\m0+(?=[0-9]+\M)', '', 'g'))
$$;
--> statement-breakpoint
CREATE FUNCTION catalogue_fold(spelt text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(spelt, 'DSFRXJAW', 'd')
$$;
--> statement-breakpoint
-- Texts with their weights: each word folded and, where it has marks, spelt; and each pair of neighbours of
-- one text, folded: `gia_dat`. Longer words than 60 letters are no words.
CREATE FUNCTION catalogue_vector(texts text[], weights text[]) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := '{}';
  plain text[] := '{}';
  weighed text[] := '{}';
  spelt text;
BEGIN
  FOR at IN 1 .. cardinality(texts) LOOP
    spelt := catalogue_spell(texts[at]);
    CONTINUE WHEN spelt IS NULL OR spelt = '';
    words := words || string_to_array(spelt, ' ');
    plain := plain || string_to_array(catalogue_fold(spelt), ' ');
    weighed := weighed || array_fill(weights[at], ARRAY[cardinality(words) - cardinality(weighed)]);
  END LOOP;
  RETURN (
    SELECT string_agg(
      left(folded, 60) || ':' || at || weight
      || CASE WHEN word <> folded THEN ' ' || left(word, 60) || ':' || at || weight ELSE '' END
      || CASE WHEN weighed[at + 1] = weight
           THEN ' ' || left(folded, 60) || '_' || left(plain[at + 1], 60) || ':' || at || weight ELSE '' END,
      ' ')::tsvector
    FROM unnest(words, plain, weighed) WITH ORDINALITY AS listed (word, folded, weight, at));
END $$;
--> statement-breakpoint
-- A number however it is written, by its parts: `#52`, `#52/2025`, `#52/nq`, `#52/nqhdnd`, `#52/2025/nqhdnd`.
-- The code of a procedure is one number: `#1001193`.
CREATE FUNCTION catalogue_number_keys(document_number text, issued_in integer) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  part text;
  serial text;
  in_year text;
  symbol text := '';
  keys text[] := '{}';
BEGIN
  IF document_number ~ '^\s*\d\.\d{6}\s*$' THEN
    RETURN ARRAY['#' || regexp_replace(document_number, '\D', '', 'g')];
  END IF;
  FOREACH part IN ARRAY
    string_to_array(catalogue_fold(catalogue_spell(split_part(left(coalesce(document_number, ''), 100), '(', 1))), ' ')
  LOOP
    IF serial IS NULL AND part ~ '^[0-9]+$' THEN
      serial := '#' || part;
      keys := keys || serial;
    ELSIF in_year IS NULL AND symbol = '' AND part ~ '^(19|20)[0-9]{2}$' THEN
      in_year := part;
    ELSE
      symbol := symbol || part;
      IF serial IS NOT NULL THEN
        keys := keys || (serial || '/' || symbol);
        IF in_year IS NOT NULL THEN
          keys := keys || (serial || '/' || in_year || '/' || symbol);
        END IF;
      END IF;
    END IF;
  END LOOP;
  IF serial IS NOT NULL THEN
    IF in_year IS NOT NULL THEN
      keys := keys || (serial || '/' || in_year);
    END IF;
    IF issued_in IS NOT NULL THEN
      keys := keys || (serial || '/' || issued_in);
    END IF;
  END IF;
  RETURN keys;
END $$;
--> statement-breakpoint
-- The year of issue; failing that, the one in the number; failing that, of whatever day is known.
CREATE FUNCTION catalogue_year(entry catalogue_entries) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    extract(year FROM entry.issued_on),
    substring(entry.document_number FROM '^\s*\d+\s*/\s*((?:19|20)\d\d)\M')::integer,
    extract(year FROM entry.effective_on),
    extract(year FROM entry.made_on))::integer
$$;
--> statement-breakpoint
-- Facts are words too: `@a` the body, `@c` a class or its letter, `@k` the kind, `@x` the access level, `@y` `@m`
-- `@d` the day of issue, `@q` the quarter that orders it, `#` the number, `=` a sum of the whole title.
CREATE FUNCTION catalogue_search_row(entry catalogue_entries) RETURNS catalogue_search
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  known_year integer := catalogue_year(entry);
  kind text := left(coalesce(entry.document_kind, ''), 60);
  title text := left(entry.title, 5000);
  letters text[] := ARRAY(SELECT DISTINCT regexp_replace(key, '-\d+$', '') FROM unnest(entry.classes) AS key);
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
  found.words :=
    catalogue_vector(
      ARRAY[kind || ' ' || title, left(entry.document_number, 100), left(entry.subject, 5000),
        left(entry.issuer, 1000), left(entry.summary, 20000)],
      ARRAY['A', 'A', 'B', 'C', 'D'])
    || array_to_tsvector(array_remove(
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
  RETURN found;
END $$;
--> statement-breakpoint
-- The words of an entry and of what its files say, without places: long texts have too many.
CREATE FUNCTION catalogue_body_words(entry_words tsvector, body text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := string_to_array(catalogue_spell(body), ' ');
BEGIN
  RETURN array_to_tsvector(tsvector_to_array(entry_words) || ARRAY(
    SELECT lexeme
    FROM unnest(words) WITH ORDINALITY AS listed (word, at)
    CROSS JOIN LATERAL unnest(ARRAY[
      left(word, 60),
      left(catalogue_fold(word), 60),
      left(catalogue_fold(word), 60) || '_' || left(catalogue_fold(words[at + 1]), 60)]) AS lexemes (lexeme)
    WHERE lexeme <> ''));
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_catalogue_search() RETURNS trigger LANGUAGE plpgsql AS $$
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
      words = excluded.words;
  UPDATE catalogue_search_bodies SET words = catalogue_body_words(kept.words, body)
    WHERE entry_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER catalogue_search_kept AFTER INSERT OR UPDATE ON catalogue_entries
  FOR EACH ROW EXECUTE FUNCTION keep_catalogue_search();
--> statement-breakpoint
CREATE FUNCTION keep_catalogue_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := catalogue_body_words(
    coalesce((SELECT words FROM catalogue_search WHERE entry_id = NEW.entry_id), ''), NEW.body);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER catalogue_body_kept BEFORE INSERT OR UPDATE OF body ON catalogue_search_bodies
  FOR EACH ROW EXECUTE FUNCTION keep_catalogue_body();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON catalogue_search_bodies
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OR DELETE ON catalogue_search_vocabulary
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE ON search_aliases
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
--> statement-breakpoint
-- Searches keep aliases and names of bodies in memory for as long as this number is the same.
CREATE TABLE search_thesaurus_version (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  version bigint NOT NULL
);
--> statement-breakpoint
INSERT INTO search_thesaurus_version (version) VALUES (1);
--> statement-breakpoint
CREATE FUNCTION raise_search_thesaurus_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_thesaurus_version SET version = version + 1;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER search_thesaurus_changed AFTER INSERT OR UPDATE ON search_aliases
  FOR EACH STATEMENT EXECUTE FUNCTION raise_search_thesaurus_version();
--> statement-breakpoint
CREATE TRIGGER search_thesaurus_changed AFTER INSERT OR UPDATE OR DELETE ON agencies
  FOR EACH STATEMENT EXECUTE FUNCTION raise_search_thesaurus_version();
--> statement-breakpoint
CREATE TRIGGER search_thesaurus_changed AFTER INSERT OR UPDATE OR DELETE ON agency_search_terms
  FOR EACH STATEMENT EXECUTE FUNCTION raise_search_thesaurus_version();
--> statement-breakpoint
CREATE TRIGGER search_thesaurus_changed AFTER INSERT OR UPDATE OR DELETE ON agency_successions
  FOR EACH STATEMENT EXECUTE FUNCTION raise_search_thesaurus_version();
--> statement-breakpoint
CREATE TRIGGER search_alias_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON search_alias_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER search_aliases_stay BEFORE DELETE OR TRUNCATE ON search_aliases
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
-- What was published before there was an index.
INSERT INTO catalogue_search
SELECT (kept).* FROM (
  SELECT catalogue_search_row(e) AS kept FROM catalogue_entries e
  WHERE e.state IN ('published', 'corrected') OFFSET 0
) AS published;
