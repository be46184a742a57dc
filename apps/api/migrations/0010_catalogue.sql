CREATE TABLE "catalogue_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"creating_unit" text,
	"title" text NOT NULL,
	"document_number" text,
	"document_kind" text,
	"issuer" text NOT NULL,
	"issued_on" date,
	"effective_on" date,
	"in_force_until" date,
	"made_on" date,
	"subject" text,
	"summary" text,
	"link" text,
	"forms" text[] NOT NULL,
	"published_until" date,
	"classes" text[] NOT NULL,
	"access" text NOT NULL,
	"head" text,
	"condition" text,
	"state" text NOT NULL,
	"proposal" jsonb,
	"confirmed_by_id" uuid,
	"confirmed_on" date,
	"review_on" date,
	"published_on" date,
	"corrected_on" date,
	"correction_note" text,
	"withdrawn_on" date,
	"withdrawal_reason" text,
	"superseded_by_id" uuid,
	"made_from" jsonb,
	"files" jsonb NOT NULL,
	"import_key" text,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_entries_access_known" CHECK ("catalogue_entries"."access" in ('public', 'conditional', 'metadata_only')),
	CONSTRAINT "catalogue_entries_head_known" CHECK ("catalogue_entries"."head" in ('state_secret', 'private_life', 'trade_secret', 'harm', 'work_secret', 'internal', 'historical_archives')),
	CONSTRAINT "catalogue_entries_state_known" CHECK ("catalogue_entries"."state" in ('draft', 'proposed', 'confirmed', 'published', 'corrected', 'expired', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_history" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on" date NOT NULL,
	"act" text NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid,
	"reason" text,
	"entry" jsonb NOT NULL,
	CONSTRAINT "catalogue_history_number" UNIQUE("entry_id","number")
);
--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_kind_known";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "entry_id" uuid;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_history" ADD CONSTRAINT "catalogue_history_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_entries_agency" ON "catalogue_entries" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "catalogue_entries_changed" ON "catalogue_entries" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "catalogue_entries_classes" ON "catalogue_entries" USING gin ("classes");--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_entries_import_key" ON "catalogue_entries" USING btree (coalesce("agency_id"::text, ''),"import_key") WHERE "catalogue_entries"."import_key" is not null;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_entry_id_index" ON "documents" USING btree ("entry_id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('answer', 'from_requester', 'internal', 'entry'));