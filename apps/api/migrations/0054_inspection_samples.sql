CREATE TABLE "inspection_notes" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"sample" bigint NOT NULL,
	"request_id" uuid NOT NULL,
	"finding" text NOT NULL,
	"note" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "inspection_notes_finding_known" CHECK ("inspection_notes"."finding" in ('in_order', 'to_be_asked', 'fault_found'))
);
--> statement-breakpoint
CREATE TABLE "inspection_sample_cases" (
	"sample" bigint NOT NULL,
	"position" integer NOT NULL,
	"request_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "inspection_sample_cases_sample_position_pk" PRIMARY KEY("sample","position"),
	CONSTRAINT "inspection_sample_cases_once" UNIQUE("sample","request_id"),
	CONSTRAINT "inspection_sample_cases_outcome_known" CHECK ("inspection_sample_cases"."outcome" in ('provided', 'partly_provided', 'refused', 'withdrawn', 'undecided'))
);
--> statement-breakpoint
CREATE TABLE "inspection_samples" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" uuid,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"frame_on" date NOT NULL,
	"stratify_by" text NOT NULL,
	"size" integer NOT NULL,
	"seed" integer NOT NULL,
	"frame_size" integer NOT NULL,
	"frame_hash" text NOT NULL,
	"strata" jsonb NOT NULL,
	"drawn_by_id" uuid NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "inspection_samples_id" UNIQUE("id"),
	CONSTRAINT "inspection_samples_stratify_by_known" CHECK ("inspection_samples"."stratify_by" in ('body', 'outcome', 'body_and_outcome'))
);
--> statement-breakpoint
ALTER TABLE "inspection_notes" ADD CONSTRAINT "inspection_notes_sample_inspection_samples_sequence_fk" FOREIGN KEY ("sample") REFERENCES "public"."inspection_samples"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_notes" ADD CONSTRAINT "inspection_notes_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_notes" ADD CONSTRAINT "inspection_notes_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_sample_cases" ADD CONSTRAINT "inspection_sample_cases_sample_inspection_samples_sequence_fk" FOREIGN KEY ("sample") REFERENCES "public"."inspection_samples"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_sample_cases" ADD CONSTRAINT "inspection_sample_cases_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_sample_cases" ADD CONSTRAINT "inspection_sample_cases_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_samples" ADD CONSTRAINT "inspection_samples_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inspection_samples" ADD CONSTRAINT "inspection_samples_drawn_by_id_staff_id_fk" FOREIGN KEY ("drawn_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_notes_sample" ON "inspection_notes" USING btree ("sample","sequence");--> statement-breakpoint
CREATE INDEX "requests_received" ON "requests" USING btree ("received_on","agency_id");