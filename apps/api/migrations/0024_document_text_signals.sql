CREATE TRIGGER public_data_changed AFTER INSERT OR UPDATE OF state, secret_mark ON document_texts
  FOR EACH STATEMENT EXECUTE FUNCTION raise_public_data_version();
