CREATE TABLE "directive_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"directive_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"demand" text NOT NULL,
	"basis" text,
	"schedule" text NOT NULL,
	"given_on" date NOT NULL,
	"due_on" date,
	"criteria" text[] NOT NULL,
	"succession" text NOT NULL,
	"levels" text[] NOT NULL,
	"holders" text[] NOT NULL,
	"agency_ids" uuid[] NOT NULL,
	CONSTRAINT "directive_tasks_number" UNIQUE("directive_id","number"),
	CONSTRAINT "directive_tasks_schedule_known" CHECK ("directive_tasks"."schedule" in ('once', 'standing', 'yearly')),
	CONSTRAINT "directive_tasks_succession_known" CHECK ("directive_tasks"."succession" in ('inherited', 'lapses'))
);
--> statement-breakpoint
CREATE TABLE "directives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"document_number" text NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"content" text,
	"link" text,
	"source" text,
	"created_by_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"sending_key" text,
	"form_hash" text,
	CONSTRAINT "directives_sending_key_unique" UNIQUE("sending_key"),
	CONSTRAINT "directives_kind_known" CHECK ("directives"."kind" in ('plan', 'dispatch', 'law'))
);
--> statement-breakpoint
CREATE TABLE "task_report_lines" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"report_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"action" text NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid,
	"on_day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state_after" text NOT NULL,
	"text" text,
	"figures" jsonb NOT NULL,
	"entry_id" uuid,
	"document_id" uuid,
	CONSTRAINT "task_report_lines_number" UNIQUE("report_id","number"),
	CONSTRAINT "task_report_lines_action_known" CHECK ("task_report_lines"."action" in ('report_task', 'send_back_report', 'accept_report', 'reopen_report', 'remark_on_task')),
	CONSTRAINT "task_report_lines_actor_role_known" CHECK ("task_report_lines"."actor_role" in ('requester', 'contact_officer', 'unit_officer', 'head', 'overseer', 'administrator', 'system')),
	CONSTRAINT "task_report_lines_state_after_known" CHECK ("task_report_lines"."state_after" in ('not_reported', 'reported', 'sent_back', 'accepted'))
);
--> statement-breakpoint
CREATE TABLE "task_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_id" uuid NOT NULL,
	"addressee_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"period" integer NOT NULL,
	"state" text NOT NULL,
	"reported_on" date,
	"accepted_on" date,
	"version" integer NOT NULL,
	CONSTRAINT "task_reports_one" UNIQUE("task_id","addressee_id","agency_id","period"),
	CONSTRAINT "task_reports_state_known" CHECK ("task_reports"."state" in ('not_reported', 'reported', 'sent_back', 'accepted'))
);
--> statement-breakpoint
ALTER TABLE "directive_tasks" ADD CONSTRAINT "directive_tasks_directive_id_directives_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directives" ADD CONSTRAINT "directives_created_by_id_staff_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_report_lines" ADD CONSTRAINT "task_report_lines_report_id_task_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."task_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_report_lines" ADD CONSTRAINT "task_report_lines_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_report_lines" ADD CONSTRAINT "task_report_lines_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_report_lines" ADD CONSTRAINT "task_report_lines_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_task_id_directive_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."directive_tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_addressee_id_agencies_id_fk" FOREIGN KEY ("addressee_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_reports" ADD CONSTRAINT "task_reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "directives_newest" ON "directives" USING btree ("issued_on","id");