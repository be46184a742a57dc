CREATE TABLE "paper_cases" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"key" text NOT NULL,
	"paper" jsonb NOT NULL,
	"withdrawn" boolean NOT NULL,
	CONSTRAINT "paper_cases_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "paper_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"document" text NOT NULL,
	"rows" integer NOT NULL,
	"hash" text NOT NULL,
	"imported_by_id" uuid NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"withdrawn_by_id" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text
);
--> statement-breakpoint
ALTER TABLE "paper_cases" ADD CONSTRAINT "paper_cases_import_id_paper_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."paper_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_imports" ADD CONSTRAINT "paper_imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_imports" ADD CONSTRAINT "paper_imports_imported_by_id_staff_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_imports" ADD CONSTRAINT "paper_imports_withdrawn_by_id_staff_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "paper_cases_once" ON "paper_cases" USING btree ("agency_id","key") WHERE not "paper_cases"."withdrawn";--> statement-breakpoint
CREATE INDEX "paper_imports_agency" ON "paper_imports" USING btree ("agency_id","imported_at");