CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid,
	"agency_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"kind" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"released_at" timestamp with time zone,
	CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('answer', 'from_requester', 'internal'))
);
--> statement-breakpoint
CREATE TABLE "file_access" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" uuid
);
--> statement-breakpoint
CREATE TABLE "file_grants" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"closed_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit" text,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_role_known" CHECK ("staff"."role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "staff_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"event" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"actor_id" uuid,
	"detail" jsonb NOT NULL,
	CONSTRAINT "staff_events_event_known" CHECK ("staff_events"."event" in ('created', 'role_changed', 'deactivated', 'sessions_revoked', 'signed_in'))
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "staff_verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"register_sequence" bigint NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"message_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"unaddressed_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_failure" text,
	"gave_up_at" timestamp with time zone,
	CONSTRAINT "notices_message_id_unique" UNIQUE("message_id"),
	CONSTRAINT "notices_once" UNIQUE("register_sequence","kind"),
	CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('received', 'ask_to_complete', 'judged_valid', 'time_notice', 'extended', 'redirected', 'costs_notified', 'decided', 'delivered', 'refused', 'withdrawn', 'reopened', 'deadline_recomputed', 'correction_received', 'correction_answered', 'complaint_received', 'complaint_answered'))
);
--> statement-breakpoint
CREATE TABLE "register" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "register_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on" date NOT NULL,
	"action" text NOT NULL,
	"format" integer NOT NULL,
	"line" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "register_request_number" UNIQUE("request_id","number")
);
--> statement-breakpoint
CREATE TABLE "register_texts" (
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "register_texts_request_id_number_name_pk" PRIMARY KEY("request_id","number","name")
);
--> statement-breakpoint
CREATE TABLE "identity_openings" (
	"sequence" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "identity_openings_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"requester_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"by_role" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_openings_by_role_known" CHECK ("identity_openings"."by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "requesters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wrapped_key" text,
	"sealed" jsonb NOT NULL,
	"mask" text NOT NULL,
	"identity_index" text,
	"created_at" timestamp with time zone NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "access_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"closed_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_access" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"key" text PRIMARY KEY NOT NULL,
	"form_hash" text NOT NULL,
	"request_id" uuid NOT NULL,
	"sealed_code" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_items" (
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"description" text NOT NULL,
	"document_name" text,
	"outcome" text,
	"refusal" jsonb,
	"document_ids" uuid[] NOT NULL,
	"answer" text,
	"decided_on" date,
	"redirected_to_id" uuid,
	CONSTRAINT "request_items_request_id_number_pk" PRIMARY KEY("request_id","number"),
	CONSTRAINT "request_items_outcome_known" CHECK ("request_items"."outcome" in ('provided', 'partly_provided', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"statute" text NOT NULL,
	"channel" text NOT NULL,
	"delivery" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"first_sent_at" timestamp with time zone NOT NULL,
	"received_on" date NOT NULL,
	"valid_on" date,
	"complexity" text,
	"complexity_reason" text,
	"stage" text NOT NULL,
	"extended" boolean NOT NULL,
	"time_notice_on" date,
	"due_on" date,
	"nominal_due_on" date,
	"calendar_version" text,
	"decided_on" date,
	"delivered_on" date,
	"receipt_proof" text,
	"receipt_proven_on" date,
	"requester_id" uuid NOT NULL,
	"requester_kind" text NOT NULL,
	"needs" text[] NOT NULL,
	"directly_concerned" boolean NOT NULL,
	"missing" text[] NOT NULL,
	"missing_explanation" text,
	"redirected_from" jsonb,
	"assigned_unit" text,
	"assignee_id" uuid,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "requests_statute_known" CHECK ("requests"."statute" in ('104/2016/QH13', '01/2026/QH16')),
	CONSTRAINT "requests_channel_known" CHECK ("requests"."channel" in ('web', 'counter', 'postal', 'email', 'fax', 'phone_assisted')),
	CONSTRAINT "requests_delivery_known" CHECK ("requests"."delivery" in ('in_person', 'electronic', 'postal', 'fax')),
	CONSTRAINT "requests_complexity_known" CHECK ("requests"."complexity" in ('simple', 'complex')),
	CONSTRAINT "requests_stage_known" CHECK ("requests"."stage" in ('received', 'incomplete', 'in_progress', 'decided', 'delivered', 'withdrawn')),
	CONSTRAINT "requests_receipt_proof_known" CHECK ("requests"."receipt_proof" in ('signed_at_counter', 'postal_receipt', 'downloaded', 'email_accepted', 'read_on_site')),
	CONSTRAINT "requests_requester_kind_known" CHECK ("requests"."requester_kind" in ('citizen', 'minor', 'representative', 'guardian', 'resident_foreigner', 'organisation_member'))
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"state" text NOT NULL,
	"text" text NOT NULL,
	"lodged_on" date NOT NULL,
	"accepted_on" date,
	"decided_on" date,
	"due_on" date,
	"nominal_due_on" date,
	"decision" text,
	CONSTRAINT "complaints_state_known" CHECK ("complaints"."state" in ('lodged', 'accepted', 'not_accepted', 'upheld', 'dismissed', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"state" text NOT NULL,
	"concerned" text NOT NULL,
	"explanation" text NOT NULL,
	"asked_on" date NOT NULL,
	"answered_on" date,
	"override_reason" text,
	CONSTRAINT "consents_state_known" CHECK ("consents"."state" in ('asked', 'given', 'denied', 'overridden'))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"item_number" integer NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"claim" text NOT NULL,
	"started_on" date NOT NULL,
	"due_on" date NOT NULL,
	"nominal_due_on" date NOT NULL,
	"closed_on" date,
	"document_ids" uuid[] NOT NULL,
	"answer" text,
	CONSTRAINT "corrections_state_known" CHECK ("corrections"."state" in ('claimed', 'discovered', 'corrected', 'rejected')),
	CONSTRAINT "corrections_origin_known" CHECK ("corrections"."origin" in ('claimed', 'discovered'))
);
--> statement-breakpoint
CREATE TABLE "cost_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"state" text NOT NULL,
	"lines" jsonb NOT NULL,
	"postage_vnd" integer NOT NULL,
	"total_vnd" integer NOT NULL,
	"notified_on" date NOT NULL,
	"pay_by" date NOT NULL,
	"paid_on" date,
	"waived_under" jsonb,
	CONSTRAINT "cost_notices_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "cost_notices_state_known" CHECK ("cost_notices"."state" in ('notified', 'paid', 'waived'))
);
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_access" ADD CONSTRAINT "file_access_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_access" ADD CONSTRAINT "file_access_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_grants" ADD CONSTRAINT "file_grants_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_credentials" ADD CONSTRAINT "staff_credentials_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_events" ADD CONSTRAINT "staff_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_events" ADD CONSTRAINT "staff_events_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_register_sequence_register_sequence_fk" FOREIGN KEY ("register_sequence") REFERENCES "public"."register"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_openings" ADD CONSTRAINT "identity_openings_requester_id_requesters_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."requesters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_access" ADD CONSTRAINT "request_access_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_items" ADD CONSTRAINT "request_items_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_requester_id_requesters_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."requesters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_notices" ADD CONSTRAINT "cost_notices_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_request_id_id_index" ON "documents" USING btree ("request_id","id");--> statement-breakpoint
CREATE INDEX "file_access_document_id_id_index" ON "file_access" USING btree ("document_id","id");--> statement-breakpoint
CREATE INDEX "drafts_expires_at" ON "drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "staff_agency_id_id_index" ON "staff" USING btree ("agency_id","id");--> statement-breakpoint
CREATE INDEX "staff_credentials_staff_id_index" ON "staff_credentials" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "staff_events_staff_id_id_index" ON "staff_events" USING btree ("staff_id","id");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff_id_index" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "notices_request_id_index" ON "notices" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "register_on_action" ON "register" USING btree ("on","action");--> statement-breakpoint
CREATE INDEX "identity_openings_request" ON "identity_openings" USING btree ("request_id","sequence");--> statement-breakpoint
CREATE INDEX "requesters_identity_index" ON "requesters" USING btree ("identity_index");--> statement-breakpoint
CREATE INDEX "requests_inbox" ON "requests" USING btree ("agency_id","stage","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_due" ON "requests" USING btree ("stage","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_requester" ON "requests" USING btree ("requester_id");--> statement-breakpoint
CREATE INDEX "complaints_request_id_index" ON "complaints" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "consents_request_id_index" ON "consents" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "corrections_request_id_index" ON "corrections" USING btree ("request_id");