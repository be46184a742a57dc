CREATE TABLE "section_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"on" date NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "section_visits_day" UNIQUE("agency_id","on"),
	CONSTRAINT "section_visits_some" CHECK ("section_visits"."visits" > 0)
);
--> statement-breakpoint
ALTER TABLE "section_visits" ADD CONSTRAINT "section_visits_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;