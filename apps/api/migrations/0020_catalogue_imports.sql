CREATE TABLE "catalogue_import_rows" (
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"row" jsonb,
	"problems" jsonb NOT NULL,
	"remarks" jsonb NOT NULL,
	"verdict" text NOT NULL,
	"duplicate" jsonb,
	"outcome" text,
	"entry_id" uuid,
	"unconfirmed" jsonb,
	CONSTRAINT "catalogue_import_rows_import_id_number_pk" PRIMARY KEY("import_id","number"),
	CONSTRAINT "catalogue_import_rows_verdict_known" CHECK ("catalogue_import_rows"."verdict" in ('ready', 'faulty', 'duplicate', 'similar')),
	CONSTRAINT "catalogue_import_rows_outcome_known" CHECK ("catalogue_import_rows"."outcome" in ('imported', 'passed_over', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"state" text NOT NULL,
	"created_by_id" uuid NOT NULL,
	"created_by_role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	"findings" jsonb NOT NULL,
	"fault" jsonb,
	"started_by_id" uuid,
	"started_by_role" text,
	"started_at" timestamp with time zone,
	"includes_similar" boolean NOT NULL,
	"ended_at" timestamp with time zone,
	"confirming_by_id" uuid,
	"confirming_by_role" text,
	"confirmed_through" integer NOT NULL,
	"ready" integer NOT NULL,
	"faulty" integer NOT NULL,
	"duplicate" integer NOT NULL,
	"similar" integer NOT NULL,
	"imported" integer NOT NULL,
	"passed_over" integer NOT NULL,
	"refused" integer NOT NULL,
	CONSTRAINT "catalogue_imports_document_id_unique" UNIQUE("document_id"),
	CONSTRAINT "catalogue_imports_scope_known" CHECK ("catalogue_imports"."scope" in ('agency', 'city')),
	CONSTRAINT "catalogue_imports_state_known" CHECK ("catalogue_imports"."state" in ('uploaded', 'checked', 'running', 'done', 'failed', 'cancelled')),
	CONSTRAINT "catalogue_imports_created_by_role_known" CHECK ("catalogue_imports"."created_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator')),
	CONSTRAINT "catalogue_imports_started_by_role_known" CHECK ("catalogue_imports"."started_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator')),
	CONSTRAINT "catalogue_imports_confirming_by_role_known" CHECK ("catalogue_imports"."confirming_by_role" in ('contact_officer', 'unit_officer', 'head', 'overseer', 'administrator'))
);
--> statement-breakpoint
ALTER TABLE "catalogue_import_rows" ADD CONSTRAINT "catalogue_import_rows_import_id_catalogue_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."catalogue_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_import_rows" ADD CONSTRAINT "catalogue_import_rows_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_created_by_id_staff_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_started_by_id_staff_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_confirming_by_id_staff_id_fk" FOREIGN KEY ("confirming_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_import_rows_import_id_verdict_number_index" ON "catalogue_import_rows" USING btree ("import_id","verdict","number");--> statement-breakpoint
CREATE INDEX "catalogue_import_rows_waiting" ON "catalogue_import_rows" USING btree ("import_id","number") WHERE "catalogue_import_rows"."row" is not null and "catalogue_import_rows"."outcome" is null;--> statement-breakpoint
CREATE INDEX "catalogue_import_rows_entry_id_index" ON "catalogue_import_rows" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "catalogue_imports_agency_id_created_at_id_index" ON "catalogue_imports" USING btree ("agency_id","created_at","id");