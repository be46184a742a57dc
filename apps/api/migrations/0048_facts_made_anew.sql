-- Facts are made anew from all sources; the marks of requests alone give way to those of every source.
drop trigger register_marks_statistics on register;
--> statement-breakpoint
drop function mark_statistic_pending();
--> statement-breakpoint
delete from statistic_facts;
