ALTER TABLE "complaints" ADD COLUMN "against" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "reopened_on" date;