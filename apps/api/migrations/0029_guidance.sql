CREATE TABLE "guidance_versions" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"rank" integer NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"body" text NOT NULL,
	"easy_body" text,
	"review_on" date NOT NULL,
	"links" jsonb NOT NULL,
	"withdrawn" boolean NOT NULL,
	"written_by_id" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "guidance_versions_version" UNIQUE("slug","version"),
	CONSTRAINT "guidance_versions_kind_known" CHECK ("guidance_versions"."kind" in ('page', 'question')),
	CONSTRAINT "guidance_versions_audience_known" CHECK ("guidance_versions"."audience" in ('citizen', 'officer'))
);
--> statement-breakpoint
ALTER TABLE "guidance_versions" ADD CONSTRAINT "guidance_versions_written_by_id_staff_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;