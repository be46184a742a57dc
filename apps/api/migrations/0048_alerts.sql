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
ALTER TABLE "alert_choices" ADD CONSTRAINT "alert_choices_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_letters" ADD CONSTRAINT "alert_letters_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;