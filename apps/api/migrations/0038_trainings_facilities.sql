CREATE TABLE "facilities" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"place" text,
	"hours" text,
	"count" integer,
	"note" text,
	"checked_on" date NOT NULL,
	"withdrawn" boolean NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "facilities_version" UNIQUE("id","version"),
	CONSTRAINT "facilities_kind_known" CHECK ("facilities"."kind" in ('reading_place', 'device', 'ramp', 'sign_language', 'reading_aloud'))
);
--> statement-breakpoint
CREATE TABLE "disseminations" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"audience" text NOT NULL,
	"channel" text NOT NULL,
	"reach" integer,
	"note" text,
	"withdrawn" boolean NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "disseminations_version" UNIQUE("id","version"),
	CONSTRAINT "disseminations_audience_known" CHECK ("disseminations"."audience" in ('staff', 'organisations', 'unions', 'units', 'people')),
	CONSTRAINT "disseminations_channel_known" CHECK ("disseminations"."channel" in ('press', 'loudspeaker', 'meeting', 'ethnic_language', 'web'))
);
--> statement-breakpoint
CREATE TABLE "training_attendees" (
	"training" bigint NOT NULL,
	"position" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"person" text NOT NULL,
	"post" text,
	CONSTRAINT "training_attendees_training_position_pk" PRIMARY KEY("training","position")
);
--> statement-breakpoint
CREATE TABLE "training_materials" (
	"training" bigint NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "training_materials_training_document_id_pk" PRIMARY KEY("training","document_id")
);
--> statement-breakpoint
CREATE TABLE "trainings" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"agency_id" uuid NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text,
	"trainer" text,
	"withdrawn" boolean NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "trainings_version" UNIQUE("id","version")
);
--> statement-breakpoint
ALTER TABLE "documents" DROP CONSTRAINT "documents_kind_known";--> statement-breakpoint
ALTER TABLE "file_uploads" DROP CONSTRAINT "file_uploads_kind_known";--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disseminations" ADD CONSTRAINT "disseminations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disseminations" ADD CONSTRAINT "disseminations_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_attendees" ADD CONSTRAINT "training_attendees_training_trainings_sequence_fk" FOREIGN KEY ("training") REFERENCES "public"."trainings"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_attendees" ADD CONSTRAINT "training_attendees_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_materials" ADD CONSTRAINT "training_materials_training_trainings_sequence_fk" FOREIGN KEY ("training") REFERENCES "public"."trainings"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_materials" ADD CONSTRAINT "training_materials_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_recorded_by_id_staff_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facilities_agency" ON "facilities" USING btree ("agency_id","id","version");--> statement-breakpoint
CREATE INDEX "disseminations_agency" ON "disseminations" USING btree ("agency_id","held_on","id");--> statement-breakpoint
CREATE INDEX "disseminations_day" ON "disseminations" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "training_attendees_agency" ON "training_attendees" USING btree ("agency_id","training");--> statement-breakpoint
CREATE INDEX "training_materials_document" ON "training_materials" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "trainings_agency" ON "trainings" USING btree ("agency_id","held_on","id");--> statement-breakpoint
CREATE INDEX "trainings_day" ON "trainings" USING btree ("held_on","id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_kind_known" CHECK ("documents"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section', 'training'));--> statement-breakpoint
ALTER TABLE "file_uploads" ADD CONSTRAINT "file_uploads_kind_known" CHECK ("file_uploads"."kind" in ('answer', 'from_requester', 'internal', 'entry', 'posting', 'section', 'training'));