CREATE TABLE "search_alias_history" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"alias_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"alias" jsonb NOT NULL,
	CONSTRAINT "search_alias_history_number" UNIQUE("alias_id","number")
);
--> statement-breakpoint
CREATE TABLE "search_aliases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"term" text NOT NULL,
	"term_key" text NOT NULL,
	"means" text[] NOT NULL,
	"kind" text NOT NULL,
	"both_ways" boolean NOT NULL,
	"active" boolean NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_aliases_term_key_unique" UNIQUE("term_key"),
	CONSTRAINT "search_aliases_kind_known" CHECK ("search_aliases"."kind" in ('abbreviation', 'synonym', 'english', 'former_name'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_search_bodies" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_search" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid,
	"sort_on" date NOT NULL,
	"year" integer,
	"kind" text,
	"access" text NOT NULL,
	"classes" text[] NOT NULL,
	"in_force_until" date,
	"published_until" date,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "catalogue_search_access_known" CHECK ("catalogue_search"."access" in ('public', 'conditional', 'metadata_only'))
);
--> statement-breakpoint
CREATE TABLE "catalogue_search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"folded" text,
	"entries" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_alias_history" ADD CONSTRAINT "search_alias_history_alias_id_search_aliases_id_fk" FOREIGN KEY ("alias_id") REFERENCES "public"."search_aliases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_alias_history" ADD CONSTRAINT "search_alias_history_actor_id_staff_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_search_bodies" ADD CONSTRAINT "catalogue_search_bodies_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_search" ADD CONSTRAINT "catalogue_search_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_aliases_kind_term_key_index" ON "search_aliases" USING btree ("kind","term_key");--> statement-breakpoint
CREATE INDEX "catalogue_search_bodies_words" ON "catalogue_search_bodies" USING gin ("words");--> statement-breakpoint
CREATE INDEX "catalogue_search_words" ON "catalogue_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "catalogue_search_newest" ON "catalogue_search" USING btree ("sort_on","entry_id");--> statement-breakpoint
CREATE INDEX "catalogue_search_agency" ON "catalogue_search" USING btree ("agency_id","sort_on","entry_id");--> statement-breakpoint
CREATE INDEX "catalogue_search_vocabulary_folded" ON "catalogue_search_vocabulary" USING btree ("folded");