CREATE TABLE "statistic_months" (
	"agency_id" uuid NOT NULL,
	"month" date NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"amount" bigint NOT NULL,
	"imported" boolean NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "statistic_months_agency_id_month_kind_by_amount_imported_pk" PRIMARY KEY("agency_id","month","kind","by","amount","imported"),
	CONSTRAINT "statistic_months_kind_known" CHECK ("statistic_months"."kind" in ('request_received', 'request_requester', 'item_requested', 'item_decided', 'item_refused', 'item_withheld', 'item_redirected', 'request_withdrawn', 'request_asked_to_complete', 'request_validity_days', 'request_answered', 'request_extended', 'request_statutory_days', 'request_lived_days', 'cost_charged', 'cost_waived', 'consent', 'correction_started', 'correction_closed', 'complaint_lodged', 'complaint_closed', 'look', 'entry_published', 'entry_removed', 'duty_due', 'petition_received', 'petition_answered', 'section_visit', 'person_trained', 'regulation_published'))
);
--> statement-breakpoint
ALTER TABLE "statistic_months" ADD CONSTRAINT "statistic_months_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;