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
CREATE TABLE "file_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"request_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"document_id" uuid,
	"violation" text,
	CONSTRAINT "file_uploads_kind_known" CHECK ("file_uploads"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section')),
	CONSTRAINT "file_uploads_violation_known" CHECK ("file_uploads"."violation" in ('file_missing', 'file_empty', 'file_too_large', 'file_cut_off', 'file_type_not_allowed', 'file_type_mismatch', 'text_not_utf8', 'secret_mark', 'too_many_uploads', 'disk_full'))
);
--> statement-breakpoint
ALTER TABLE "document_text_pages" ADD CONSTRAINT "document_text_pages_sha256_document_texts_sha256_fk" FOREIGN KEY ("sha256") REFERENCES "public"."document_texts"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_texts" ADD CONSTRAINT "document_texts_cleared_by_id_staff_id_fk" FOREIGN KEY ("cleared_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_uploads_staff_id_index" ON "file_uploads" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "file_uploads_expires_at_index" ON "file_uploads" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "documents_sha256_index" ON "documents" USING btree ("sha256");