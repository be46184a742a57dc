CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"code_system" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"short_name" text,
	"doc_symbol" text,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"website" text,
	"valid_from" date,
	"valid_until" date,
	"contact_unit" text,
	"contact_person" text,
	"contact_post" text,
	"contact_address" text,
	"contact_phone" text,
	"contact_email" text,
	"contact_hours" text,
	"contact_checked_on" date,
	"source" text NOT NULL,
	"rank" integer NOT NULL,
	CONSTRAINT "agencies_code_validity" UNIQUE NULLS NOT DISTINCT("code","valid_from"),
	CONSTRAINT "agencies_rank" UNIQUE("rank"),
	CONSTRAINT "agencies_level_known" CHECK ("agencies"."level" in ('city', 'department', 'district', 'commune', 'service_unit', 'other'))
);
--> statement-breakpoint
CREATE TABLE "agency_search_terms" (
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"term" text NOT NULL,
	"spelling" text NOT NULL,
	CONSTRAINT "agency_search_terms_agency_id_kind_term_pk" PRIMARY KEY("agency_id","kind","term"),
	CONSTRAINT "agency_search_terms_kind_known" CHECK ("agency_search_terms"."kind" in ('name', 'symbol', 'former_name', 'former_place', 'subject'))
);
--> statement-breakpoint
CREATE TABLE "agency_successions" (
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"valid_from" date NOT NULL,
	CONSTRAINT "agency_successions_predecessor_id_successor_id_subject_pk" PRIMARY KEY("predecessor_id","successor_id","subject")
);
--> statement-breakpoint
CREATE TABLE "work_calendar_days" (
	"calendar_sequence" bigint NOT NULL,
	"on" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"decision" text NOT NULL,
	"provisional" boolean NOT NULL,
	CONSTRAINT "work_calendar_days_calendar_sequence_on_pk" PRIMARY KEY("calendar_sequence","on"),
	CONSTRAINT "work_calendar_days_kind_known" CHECK ("work_calendar_days"."kind" in ('holiday', 'substitute', 'swapped_off', 'swapped_working'))
);
--> statement-breakpoint
CREATE TABLE "work_calendars" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_calendars_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" text NOT NULL,
	"adopted_at" timestamp with time zone NOT NULL,
	"adopted_by" text NOT NULL,
	"last_decided_year" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "work_calendars_version_unique" UNIQUE("version")
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_search_terms" ADD CONSTRAINT "agency_search_terms_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_predecessor_id_agencies_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_successor_id_agencies_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_calendar_days" ADD CONSTRAINT "work_calendar_days_calendar_sequence_work_calendars_sequence_fk" FOREIGN KEY ("calendar_sequence") REFERENCES "public"."work_calendars"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_parent" ON "agencies" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "work_calendar_days_on" ON "work_calendar_days" USING btree ("on");