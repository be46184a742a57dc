ALTER TABLE "agencies" DROP COLUMN "contact_unit";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_person";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_post";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_address";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_phone";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_email";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_hours";--> statement-breakpoint
ALTER TABLE "agencies" DROP COLUMN "contact_checked_on";