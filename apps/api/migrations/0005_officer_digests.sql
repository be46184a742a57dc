CREATE TABLE "officer_digests" (
	"staff_id" uuid NOT NULL,
	"on" date NOT NULL,
	"message_id" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "officer_digests_staff_id_on_pk" PRIMARY KEY("staff_id","on")
);
--> statement-breakpoint
ALTER TABLE "officer_digests" ADD CONSTRAINT "officer_digests_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;