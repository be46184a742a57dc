CREATE TABLE "document_text_pages" (
	"sha256" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "document_text_pages_sha256_number_pk" PRIMARY KEY("sha256","number")
);
--> statement-breakpoint
CREATE TABLE "document_texts" (
	"sha256" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"pages" integer,
	"text_pages" integer DEFAULT 0 NOT NULL,
	"characters" integer DEFAULT 0 NOT NULL,
	"truncated" boolean DEFAULT false NOT NULL,
	"warnings" text[] NOT NULL,
	"secret_mark" boolean DEFAULT false NOT NULL,
	"cleared_by_id" uuid,
	"cleared_at" timestamp with time zone,
	"cleared_reason" text,
	"progress" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"queued_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	"extracted_at" timestamp with time zone,
	CONSTRAINT "document_texts_state_known" CHECK ("document_texts"."state" in ('queued', 'running', 'done', 'scan', 'encrypted', 'damaged', 'too_large', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "document_text_pages" ADD CONSTRAINT "document_text_pages_sha256_document_texts_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."document_texts"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_texts" ADD CONSTRAINT "document_texts_cleared_by_id_staff_id_fk" FOREIGN KEY ("cleared_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_sha256_index" ON "documents" USING btree ("sha256");