DROP INDEX "postings_photo";--> statement-breakpoint
CREATE UNIQUE INDEX "postings_photo" ON "postings" USING btree ("photo_id");