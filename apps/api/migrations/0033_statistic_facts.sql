CREATE TABLE "statistic_facts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"on" date NOT NULL,
	"request_id" uuid,
	"item" integer NOT NULL,
	"by" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "statistic_facts_kind_known" CHECK ("statistic_facts"."kind" in ('request_received', 'request_requester', 'item_requested', 'item_decided', 'item_refused', 'item_withheld', 'item_redirected', 'request_withdrawn', 'request_asked_to_complete', 'request_validity_days', 'request_answered', 'request_extended', 'request_statutory_days', 'request_lived_days', 'cost_charged', 'cost_waived', 'consent', 'correction_started', 'correction_closed', 'complaint_lodged', 'complaint_closed', 'look', 'entry_published', 'section_visit', 'person_trained', 'regulation_published'))
);
--> statement-breakpoint
CREATE TABLE "statistic_pending" (
	"request_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "statistic_facts" ADD CONSTRAINT "statistic_facts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "statistic_facts_agency" ON "statistic_facts" USING btree ("agency_id","on");--> statement-breakpoint
CREATE INDEX "statistic_facts_request" ON "statistic_facts" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "statistic_facts_kind" ON "statistic_facts" USING btree ("kind","on","id");