CREATE TABLE "urging_history" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"urging_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on" date NOT NULL,
	"act" text NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"words" text,
	CONSTRAINT "urging_history_number" UNIQUE("urging_id","number"),
	CONSTRAINT "urging_history_act_known" CHECK ("urging_history"."act" in ('send_urging', 'answer_urging', 'close_urging'))
);
--> statement-breakpoint
CREATE TABLE "urgings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"request_id" uuid,
	"duty_id" text,
	"from_agency_id" uuid NOT NULL,
	"message" text NOT NULL,
	"sent_on" date NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"answer" text,
	"answered_on" date,
	"remark" text,
	"closed_on" date,
	"version" integer NOT NULL,
	CONSTRAINT "urgings_kind_known" CHECK ("urgings"."kind" in ('reminder', 'question')),
	CONSTRAINT "urgings_subject_known" CHECK ("urgings"."subject" in ('request', 'duty', 'general')),
	CONSTRAINT "urgings_state_known" CHECK ("urgings"."state" in ('sent', 'answered', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "urging_history" ADD CONSTRAINT "urging_history_urging_id_urgings_id_fk" FOREIGN KEY ("urging_id") REFERENCES "public"."urgings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_from_agency_id_agencies_id_fk" FOREIGN KEY ("from_agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "urgings_of_body" ON "urgings" USING btree ("agency_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "urgings_due" ON "urgings" USING btree ("state","due_on","id");--> statement-breakpoint
CREATE INDEX "urgings_request" ON "urgings" USING btree ("request_id");