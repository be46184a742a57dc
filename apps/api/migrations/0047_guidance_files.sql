ALTER TABLE "documents" DROP CONSTRAINT "documents_kind_known";--> statement-breakpoint
ALTER TABLE "file_uploads" DROP CONSTRAINT "file_uploads_kind_known";--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section', 'training', 'guidance'));--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_kind_known" CHECK ("file_uploads"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section', 'training', 'guidance'));