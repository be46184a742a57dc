ALTER TABLE "requests" ADD COLUMN "asked_to_complete_on" date;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "presumed_valid_on" date;