CREATE TABLE "agency_fields" (
	"agency_id" uuid NOT NULL,
	"field" text NOT NULL,
	CONSTRAINT "agency_fields_agency_id_field_pk" PRIMARY KEY("agency_id","field"),
	CONSTRAINT "agency_fields_field_known" CHECK ("agency_fields"."field" in ('finance', 'inspection', 'planning', 'land', 'environment', 'housing', 'health', 'culture', 'labour', 'science'))
);
--> statement-breakpoint
CREATE TABLE "duty_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"event" text NOT NULL,
	"on" date NOT NULL,
	"period_key" text,
	"document_number" text,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_by_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "duty_events_event_known" CHECK ("duty_events"."event" in ('document_issued', 'general_document_issued', 'draft_opened', 'opinions_gathered', 'boundary_scheme_made', 'guidance_issued', 'budget_decided', 'budget_assigned', 'settlement_approved', 'financial_report_made', 'investment_plan_assigned', 'contractor_selected', 'inspection_concluded', 'check_concluded', 'audit_released', 'audit_follow_up_reported', 'penalty_decided', 'master_plan_approved', 'land_use_plan_approved', 'land_price_issued', 'land_recovery_decided', 'compensation_approved', 'housing_programme_approved', 'apartment_block_assessed', 'environment_incident', 'environment_permit_granted', 'recruitment_announced', 'digital_plan_approved'))
);
--> statement-breakpoint
CREATE TABLE "duty_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"duty_id" text NOT NULL,
	"entry_id" uuid NOT NULL,
	"linked_by_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"removed_by_id" uuid,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "duty_promises" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"template" text NOT NULL,
	"period_key" text NOT NULL,
	"due_on" date,
	"published_until" date,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication_duties" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"template" text NOT NULL,
	"title" text NOT NULL,
	"class_key" text NOT NULL,
	"met_by_classes" text[] NOT NULL,
	"rhythm" text NOT NULL,
	"period_key" text NOT NULL,
	"period_words" text NOT NULL,
	"made_on" date NOT NULL,
	"due_on" date NOT NULL,
	"nominal_on" date NOT NULL,
	"basis" text NOT NULL,
	"under" jsonb NOT NULL,
	"derivation" jsonb NOT NULL,
	"provisional" boolean NOT NULL,
	"event_id" uuid,
	"document_number" text,
	"documents_from" date,
	"documents_until" date,
	"published_until" date,
	"calendar_version" text NOT NULL,
	CONSTRAINT "publication_duties_rhythm_known" CHECK ("publication_duties"."rhythm" in ('standing', 'yearly', 'half_yearly', 'quarterly', 'on_event')),
	CONSTRAINT "publication_duties_basis_known" CHECK ("publication_duties"."basis" in ('sector_law', 'own_catalogue', 'statute', 'backlog'))
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"entry_id" uuid,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"posted_on" date NOT NULL,
	"taken_down_on" date,
	"photo_id" uuid NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"taken_down_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "section_blocks" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"block" text NOT NULL,
	"version" integer NOT NULL,
	"content" text,
	"link" text,
	"document_id" uuid,
	"owner" text NOT NULL,
	"checked_on" date NOT NULL,
	"written_by_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "section_blocks_version" UNIQUE("agency_id","block","version"),
	CONSTRAINT "section_blocks_block_known" CHECK ("section_blocks"."block" in ('contact_unit', 'channels', 'public_list', 'conditional_list', 'how_to_ask', 'forms', 'complaints_address', 'procedure', 'service_units', 'internal_regulation', 'guidance', 'yearly_report', 'statistics'))
);
--> statement-breakpoint
CREATE TABLE "link_checks" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"link" text NOT NULL,
	"checked_on" date NOT NULL,
	"dead_days" integer NOT NULL,
	"finding" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "looks" (
	"mark" text PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"on" date NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "looks_outcome_known" CHECK ("looks"."outcome" in ('looked', 'answered', 'asked'))
);
--> statement-breakpoint
CREATE TABLE "petitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"entry_version" integer NOT NULL,
	"statute" text NOT NULL,
	"first_sent_at" timestamp with time zone NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"nominal_due_on" date NOT NULL,
	"calendar_version" text NOT NULL,
	"state" text NOT NULL,
	"petitioner_id" uuid NOT NULL,
	"claim" text NOT NULL,
	"evidence" text,
	"error" text,
	"finding" text,
	"decided_on" date,
	"corrected_on" date,
	"correction_forms" text[] NOT NULL,
	"correction_channels" text[] NOT NULL,
	"forwarded_from_id" uuid,
	"forwarded_to_id" uuid,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"code_hash" text,
	"sending_key" text,
	"form_hash" text,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "petitions_reference_unique" UNIQUE("reference"),
	CONSTRAINT "petitions_sending_key_unique" UNIQUE("sending_key"),
	CONSTRAINT "petitions_statute_known" CHECK ("petitions"."statute" in ('104/2016/QH13', '01/2026/QH16')),
	CONSTRAINT "petitions_state_known" CHECK ("petitions"."state" in ('lodged', 'upheld', 'corrected', 'rejected', 'forwarded', 'withdrawn')),
	CONSTRAINT "petitions_error_known" CHECK ("petitions"."error" in ('own_published_by_self', 'of_other_published_by_self', 'own_published_by_other'))
);
--> statement-breakpoint
CREATE TABLE "address_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"checked_on" date NOT NULL,
	"dead_days" integer NOT NULL,
	"finding" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "public_entry_references" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"entry_id" uuid,
	"address" text,
	"since" date NOT NULL,
	"gone_on" date,
	"gone_as" text,
	CONSTRAINT "public_entry_references_gone_as_known" CHECK ("public_entry_references"."gone_as" in ('live', 'not_shown', 'not_public', 'nothing_to_open', 'link_dead')),
	CONSTRAINT "public_entry_references_one" CHECK (num_nonnulls("public_entry_references"."entry_id", "public_entry_references"."address") = 1)
);
--> statement-breakpoint
CREATE TABLE "publication_dues" (
	"request_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"publication_class" text NOT NULL,
	"made_on" date,
	"due_on" date NOT NULL,
	"basis" text NOT NULL,
	"under" jsonb NOT NULL,
	"found_on" date NOT NULL,
	"entry_id" uuid,
	CONSTRAINT "publication_dues_request_id_item_number_pk" PRIMARY KEY("request_id","item_number"),
	CONSTRAINT "publication_dues_basis_known" CHECK ("publication_dues"."basis" in ('sector_law', 'own_catalogue', 'statute', 'backlog'))
);
--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_kind_known";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_known";--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD COLUMN "correction_channels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "petition_id" uuid;--> statement-breakpoint
ALTER TABLE "agency_fields" ADD CONSTRAINT "agency_fields_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_events" ADD CONSTRAINT "duty_events_withdrawn_by_id_staff_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_links" ADD CONSTRAINT "duty_links_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_links" ADD CONSTRAINT "duty_links_linked_by_id_staff_id_fk" FOREIGN KEY ("linked_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_links" ADD CONSTRAINT "duty_links_removed_by_id_staff_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_promises" ADD CONSTRAINT "duty_promises_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_promises" ADD CONSTRAINT "duty_promises_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_duties" ADD CONSTRAINT "publication_duties_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_photo_id_documents_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_taken_down_by_id_staff_id_fk" FOREIGN KEY ("taken_down_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_blocks" ADD CONSTRAINT "section_blocks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_blocks" ADD CONSTRAINT "section_blocks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_blocks" ADD CONSTRAINT "section_blocks_written_by_id_staff_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_checks" ADD CONSTRAINT "link_checks_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looks" ADD CONSTRAINT "looks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_petitioner_id_requesters_id_fk" FOREIGN KEY ("petitioner_id") REFERENCES "public"."requesters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_entry_references" ADD CONSTRAINT "public_entry_references_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_entry_references" ADD CONSTRAINT "public_entry_references_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_dues" ADD CONSTRAINT "publication_dues_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_dues" ADD CONSTRAINT "publication_dues_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_dues" ADD CONSTRAINT "publication_dues_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duty_events_agency" ON "duty_events" USING btree ("agency_id","on");--> statement-breakpoint
CREATE INDEX "duty_links_entry" ON "duty_links" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "duty_links_once" ON "duty_links" USING btree ("duty_id","entry_id") WHERE "duty_links"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "duty_promises_duty" ON "duty_promises" USING btree ("agency_id","template","period_key","sequence");--> statement-breakpoint
CREATE INDEX "publication_duties_agency" ON "publication_duties" USING btree ("agency_id","due_on","id");--> statement-breakpoint
CREATE INDEX "publication_duties_due" ON "publication_duties" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "postings_agency" ON "postings" USING btree ("agency_id","posted_on","id");--> statement-breakpoint
CREATE INDEX "postings_photo" ON "postings" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "section_blocks_document" ON "section_blocks" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "link_checks_on" ON "link_checks" USING btree ("checked_on","entry_id");--> statement-breakpoint
CREATE INDEX "looks_agency_day" ON "looks" USING btree ("agency_id","on");--> statement-breakpoint
CREATE INDEX "petitions_inbox" ON "petitions" USING btree ("agency_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "petitions_due" ON "petitions" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "petitions_entry" ON "petitions" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "public_entry_references_standing" ON "public_entry_references" USING btree ("request_id","item_number") WHERE "public_entry_references"."gone_on" is null;--> statement-breakpoint
CREATE INDEX "public_entry_references_entry" ON "public_entry_references" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "publication_dues_agency" ON "publication_dues" USING btree ("agency_id","due_on");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_petition_id_petitions_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_entries_desk" ON "catalogue_entries" USING btree ("agency_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "catalogue_entries_made_from" ON "catalogue_entries" USING btree ("made_from") WHERE "catalogue_entries"."made_from" is not null;--> statement-breakpoint
CREATE INDEX "notices_petition_id_index" ON "notices" USING btree ("petition_id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_one_case" CHECK (num_nonnulls("notices"."request_id", "notices"."petition_id") = 1);--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('received', 'ask_to_complete', 'judged_valid', 'time_notice', 'extended', 'costs_notified', 'decided', 'delivered', 'refused', 'withdrawn', 'reopened', 'deadline_recomputed', 'correction_received', 'correction_answered', 'complaint_received', 'complaint_answered', 'petition_received', 'petition_answered', 'petition_forwarded', 'petition_corrected', 'petition_recomputed'));