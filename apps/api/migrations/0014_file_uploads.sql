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
	CONSTRAINT "file_uploads_kind_known" CHECK ("file_uploads"."kind" in ('answer', 'from_requester', 'internal', 'entry')),
	CONSTRAINT "file_uploads_violation_known" CHECK ("file_uploads"."violation" in ('file_missing', 'file_empty', 'file_too_large', 'file_cut_off', 'file_type_not_allowed', 'file_type_mismatch', 'text_not_utf8', 'secret_mark', 'too_many_uploads', 'disk_full'))
);
--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_uploads_staff_id_index" ON "file_uploads" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "file_uploads_expires_at_index" ON "file_uploads" USING btree ("expires_at");