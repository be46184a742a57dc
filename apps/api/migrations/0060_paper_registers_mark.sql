create function mark_paper_imports() returns trigger language plpgsql as $$
begin
  insert into statistic_pending (source, source_id) select 'import', id from changed;
  return null;
end $$;
--> statement-breakpoint
create trigger paper_imports_new_mark_statistics after insert on paper_imports
  referencing new table as changed for each statement execute function mark_paper_imports();
--> statement-breakpoint
create trigger paper_imports_withdrawn_mark_statistics after update on paper_imports
  referencing new table as changed for each statement execute function mark_paper_imports();
