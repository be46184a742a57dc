CREATE TABLE "contact_absences" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"contact_point_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"deputy" text NOT NULL,
	"deputy_post" text,
	"deputy_phone" text,
	"deputy_email" text,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"cancelled" boolean NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_absences_version" UNIQUE("id","revision")
);
--> statement-breakpoint
CREATE TABLE "contact_points" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"unit" text,
	"person" text,
	"post" text,
	"address" text,
	"phone" text,
	"email" text,
	"hours" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"checked_on" date NOT NULL,
	"recorded_by_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_points_version" UNIQUE("id","revision")
);
--> statement-breakpoint
ALTER TABLE "contact_absences" ADD CONSTRAINT "contact_absences_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_absences" ADD CONSTRAINT "contact_absences_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_points" ADD CONSTRAINT "contact_points_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_absences_agency" ON "contact_absences" USING btree ("agency_id","revision");--> statement-breakpoint
CREATE INDEX "contact_points_agency" ON "contact_points" USING btree ("agency_id","revision");