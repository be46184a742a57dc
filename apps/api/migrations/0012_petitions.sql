CREATE TABLE "petitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"entry_version" integer NOT NULL,
	"statute" text NOT NULL,
	"first_sent_at" timestamp with time zone NOT NULL,
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"nominal_due_on" date NOT NULL,
	"calendar_version" text NOT NULL,
	"state" text NOT NULL,
	"petitioner_id" uuid NOT NULL,
	"claim" text NOT NULL,
	"evidence" text,
	"error" text,
	"finding" text,
	"decided_on" date,
	"corrected_on" date,
	"correction_forms" text[] NOT NULL,
	"correction_channels" text[] NOT NULL,
	"forwarded_from_id" uuid,
	"forwarded_to_id" uuid,
	"version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"code_hash" text,
	"sending_key" text,
	"form_hash" text,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "petitions_reference_unique" UNIQUE("reference"),
	CONSTRAINT "petitions_sending_key_unique" UNIQUE("sending_key"),
	CONSTRAINT "petitions_statute_known" CHECK ("petitions"."statute" in ('104/2016/QH13', '01/2026/QH16')),
	CONSTRAINT "petitions_state_known" CHECK ("petitions"."state" in ('lodged', 'upheld', 'corrected', 'rejected', 'forwarded', 'withdrawn')),
	CONSTRAINT "petitions_error_known" CHECK ("petitions"."error" in ('own_published_by_self', 'of_other_published_by_self', 'own_published_by_other'))
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind_known";--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "petition_id" uuid;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_entry_id_catalogue_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."catalogue_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_petitioner_id_requesters_id_fk" FOREIGN KEY ("petitioner_id") REFERENCES "public"."requesters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "petitions_inbox" ON "petitions" USING btree ("agency_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "petitions_due" ON "petitions" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "petitions_entry" ON "petitions" USING btree ("entry_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_petition_id_petitions_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_petition_id_index" ON "notices" USING btree ("petition_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_one_case" CHECK (num_nonnulls("notices"."request_id", "notices"."petition_id") = 1);--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind_known" CHECK ("notices"."kind" in ('received', 'ask_to_complete', 'judged_valid', 'time_notice', 'extended', 'costs_notified', 'decided', 'delivered', 'refused', 'withdrawn', 'reopened', 'deadline_recomputed', 'correction_received', 'correction_answered', 'complaint_received', 'complaint_answered', 'petition_received', 'petition_answered', 'petition_forwarded', 'petition_corrected', 'petition_recomputed'));