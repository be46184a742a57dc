CREATE TABLE "report_events" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"event" text NOT NULL,
	"on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_role" text NOT NULL,
	"remark" text,
	CONSTRAINT "report_events_event_known" CHECK ("report_events"."event" in ('open_report', 'save_report', 'submit_report', 'return_report', 'accept_report', 'compile_report', 'remind_report')),
	CONSTRAINT "report_events_actor_role_known" CHECK ("report_events"."actor_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "report_versions" (
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"frozen_by_id" uuid NOT NULL,
	CONSTRAINT "report_versions_report_id_number_pk" PRIMARY KEY("report_id","number")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" integer NOT NULL,
	"level" text NOT NULL,
	"template" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"keeper_id" uuid NOT NULL,
	"receiver_id" uuid,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"narrative" jsonb NOT NULL,
	"explanations" jsonb NOT NULL,
	"first_submitted_on" date,
	"submitted_on" date,
	"frozen_number" integer NOT NULL,
	"compiled_into_id" uuid,
	"version" integer NOT NULL,
	CONSTRAINT "reports_once" UNIQUE("year","level","agency_id","template"),
	CONSTRAINT "reports_level_known" CHECK ("reports"."level" in ('commune', 'district', 'department', 'other', 'compiled', 'city')),
	CONSTRAINT "reports_template_known" CHECK ("reports"."template" in ('dispatch_5543_2019')),
	CONSTRAINT "reports_state_known" CHECK ("reports"."state" in ('open', 'submitted', 'returned', 'accepted', 'compiled'))
);
--> statement-breakpoint
ALTER TABLE "report_events" ADD CONSTRAINT "report_events_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_events" ADD CONSTRAINT "report_events_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_frozen_by_id_staff_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_keeper_id_agencies_id_fk" FOREIGN KEY ("keeper_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_receiver_id_agencies_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_compiled_into_id_reports_id_fk" FOREIGN KEY ("compiled_into_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_events_report" ON "report_events" USING btree ("report_id","sequence");--> statement-breakpoint
CREATE INDEX "reports_keeper" ON "reports" USING btree ("keeper_id","year");--> statement-breakpoint
CREATE INDEX "reports_receiver" ON "reports" USING btree ("receiver_id","year","state");--> statement-breakpoint
CREATE INDEX "reports_compiled_into" ON "reports" USING btree ("compiled_into_id");