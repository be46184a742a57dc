ALTER TABLE "urgings" DROP CONSTRAINT "urgings_subject_known";--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "task_id" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "addressee_id" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "report_id" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_task_id_directive_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."directive_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_addressee_id_agencies_id_fk" FOREIGN KEY ("addressee_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "urgings_duty" ON "urgings" USING btree ("duty_id");--> statement-breakpoint
CREATE INDEX "urgings_task" ON "urgings" USING btree ("task_id","addressee_id");--> statement-breakpoint
CREATE INDEX "urgings_report" ON "urgings" USING btree ("report_id");--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_subject_known" CHECK ("urgings"."subject" in ('request', 'duty', 'task', 'report', 'general'));