ALTER TABLE "catalogue_imports" DROP CONSTRAINT "catalogue_imports_created_by_role_known";--> statement-breakpoint
ALTER TABLE "catalogue_imports" DROP CONSTRAINT "catalogue_imports_started_by_role_known";--> statement-breakpoint
ALTER TABLE "catalogue_imports" DROP CONSTRAINT "catalogue_imports_confirming_by_role_known";--> statement-breakpoint
ALTER TABLE "staff" DROP CONSTRAINT "staff_role_known";--> statement-breakpoint
ALTER TABLE "identity_openings" DROP CONSTRAINT "identity_openings_by_role_known";--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_created_by_role_known" CHECK ("catalogue_imports"."created_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_started_by_role_known" CHECK ("catalogue_imports"."started_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_confirming_by_role_known" CHECK ("catalogue_imports"."confirming_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_role_known" CHECK ("staff"."role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));--> statement-breakpoint
ALTER TABLE "identity_openings" ADD CONSTRAINT "identity_openings_by_role_known" CHECK ("identity_openings"."by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));--> statement-breakpoint
ALTER TABLE "task_report_lines" DROP CONSTRAINT "task_report_lines_actor_role_known";--> statement-breakpoint
ALTER TABLE "task_report_lines" ADD CONSTRAINT "task_report_lines_actor_role_known" CHECK ("task_report_lines"."actor_role" in ('requester', 'contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator', 'system'));--> statement-breakpoint
ALTER TABLE "report_events" DROP CONSTRAINT "report_events_actor_role_known";--> statement-breakpoint
ALTER TABLE "report_events" ADD CONSTRAINT "report_events_actor_role_known" CHECK ("report_events"."actor_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'observer', 'administrator'));
