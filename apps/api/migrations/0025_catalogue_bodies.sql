-- What the files of a public entry say, in their order and as far as it is searched. Nothing of a
-- file with a mark of secrecy, nothing of an entry that not everybody may read.
CREATE FUNCTION renew_catalogue_body(renewed uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  said text;
BEGIN
  SELECT left(string_agg(p.text, ' ' ORDER BY f.place, p.number), 200000) INTO said
  FROM catalogue_entries e
  CROSS JOIN LATERAL jsonb_array_elements(e.files) WITH ORDINALITY AS f (file, place)
  JOIN documents d ON d.id = (f.file ->> 'documentId')::uuid
  JOIN document_texts t ON t.sha256 = d.sha256 AND t.state = 'done' AND NOT t.secret_mark
  JOIN document_text_pages p ON p.sha256 = t.sha256
  WHERE e.id = renewed AND e.state IN ('published', 'corrected') AND e.access = 'public';
  IF said IS NULL THEN
    DELETE FROM catalogue_search_bodies WHERE entry_id = renewed;
  ELSE
    INSERT INTO catalogue_search_bodies (entry_id, body, words) VALUES (renewed, said, '')
      ON CONFLICT (entry_id) DO UPDATE SET body = excluded.body;
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_body_of_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM renew_catalogue_body(NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Triggers of one event run by name: the row of the index that a body leans on is there before.
CREATE TRIGGER catalogue_text_added AFTER INSERT ON catalogue_entries
  FOR EACH ROW WHEN (NEW.files <> '[]') EXECUTE FUNCTION keep_body_of_entry();
--> statement-breakpoint
CREATE TRIGGER catalogue_text_kept AFTER UPDATE ON catalogue_entries
  FOR EACH ROW WHEN (
    (OLD.files, OLD.state, OLD.access) IS DISTINCT FROM (NEW.files, NEW.state, NEW.access)
    AND (OLD.files <> '[]' OR NEW.files <> '[]'))
  EXECUTE FUNCTION keep_body_of_entry();
--> statement-breakpoint
CREATE FUNCTION keep_bodies_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM renew_catalogue_body(entry_id)
  FROM (SELECT DISTINCT entry_id FROM documents WHERE sha256 = NEW.sha256 AND entry_id IS NOT NULL) AS bearing;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER catalogue_texts_read AFTER UPDATE OF state, secret_mark ON document_texts
  FOR EACH ROW WHEN (
    (OLD.state, OLD.secret_mark) IS DISTINCT FROM (NEW.state, NEW.secret_mark)
    AND (NEW.state NOT IN ('queued', 'running') OR NEW.secret_mark))
  EXECUTE FUNCTION keep_bodies_of_text();
--> statement-breakpoint
-- What was read before there was an index of it.
SELECT renew_catalogue_body(id) FROM catalogue_entries WHERE files <> '[]';
