CREATE TABLE "alert_choices" (
	"staff_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"rhythm" text NOT NULL,
	CONSTRAINT "alert_choices_staff_id_subject_pk" PRIMARY KEY("staff_id","subject"),
	CONSTRAINT "alert_choices_subject_known" CHECK ("alert_choices"."subject" in ('late_requests', 'late_complaints', 'unsent_reports', 'waiting_reports', 'late_tasks', 'unmet_duties', 'missing_contacts', 'unanswered_urgings', 'identity_openings')),
	CONSTRAINT "alert_choices_rhythm_known" CHECK ("alert_choices"."rhythm" in ('daily', 'weekly', 'never'))
);
--> statement-breakpoint
CREATE TABLE "alert_letters" (
	"staff_id" uuid NOT NULL,
	"on" date NOT NULL,
	"message_id" text NOT NULL,
	"subjects" text[] NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	CONSTRAINT "alert_letters_staff_id_on_pk" PRIMARY KEY("staff_id","on")
);
--> statement-breakpoint
ALTER TABLE "urgings" DROP CONSTRAINT "urgings_subject_known";--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "task_id" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "addressee_id" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "report_id" uuid;--> statement-breakpoint
ALTER TABLE "alert_choices" ADD CONSTRAINT "alert_choices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_letters" ADD CONSTRAINT "alert_letters_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_task_id_directive_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."directive_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_addressee_id_agencies_id_fk" FOREIGN KEY ("addressee_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "urgings_duty" ON "urgings" USING btree ("duty_id");--> statement-breakpoint
CREATE INDEX "urgings_task" ON "urgings" USING btree ("task_id","addressee_id");--> statement-breakpoint
CREATE INDEX "urgings_report" ON "urgings" USING btree ("report_id");--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_subject_known" CHECK ("urgings"."subject" in ('request', 'duty', 'task', 'report', 'general'));