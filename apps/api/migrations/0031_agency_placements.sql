CREATE TABLE "agency_former_names" (
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"valid_until" date NOT NULL,
	"made_by" bigint NOT NULL,
	CONSTRAINT "agency_former_names_agency_id_valid_until_pk" PRIMARY KEY("agency_id","valid_until")
);
--> statement-breakpoint
CREATE TABLE "agency_placements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"parent_id" uuid,
	"valid_from" date,
	"valid_until" date,
	"made_by" bigint,
	"superseded_by" bigint,
	CONSTRAINT "agency_placements_days" CHECK ("agency_placements"."valid_from" <= "agency_placements"."valid_until"),
	CONSTRAINT "agency_placements_not_itself" CHECK ("agency_placements"."parent_id" <> "agency_placements"."agency_id")
);
--> statement-breakpoint
CREATE TABLE "tree_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"type" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"on" date NOT NULL,
	"decision" text NOT NULL,
	"late_reason" text,
	"detail" jsonb NOT NULL,
	CONSTRAINT "tree_changes_type_known" CHECK ("tree_changes"."type" in ('move', 'abolish', 'create', 'rename'))
);
--> statement-breakpoint
ALTER TABLE "agencies" DROP CONSTRAINT "agencies_parent_id_agencies_id_fk";
--> statement-breakpoint
DROP INDEX "agencies_parent";--> statement-breakpoint
ALTER TABLE "agency_former_names" ADD CONSTRAINT "agency_former_names_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_former_names" ADD CONSTRAINT "agency_former_names_made_by_tree_changes_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."tree_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_placements" ADD CONSTRAINT "agency_placements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_placements" ADD CONSTRAINT "agency_placements_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_placements" ADD CONSTRAINT "agency_placements_made_by_tree_changes_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."tree_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_placements" ADD CONSTRAINT "agency_placements_superseded_by_tree_changes_id_fk" FOREIGN KEY ("superseded_by") REFERENCES "public"."tree_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tree_changes" ADD CONSTRAINT "tree_changes_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tree_changes" ADD CONSTRAINT "tree_changes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agency_placements_once" ON "agency_placements" USING btree ("agency_id",coalesce("valid_from", '-infinity')) WHERE "agency_placements"."superseded_by" is null;--> statement-breakpoint
CREATE INDEX "agency_placements_parent" ON "agency_placements" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "tree_changes_agency" ON "tree_changes" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "parent_id";