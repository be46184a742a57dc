CREATE TABLE "statistic_pending" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	CONSTRAINT "statistic_pending_source_known" CHECK ("statistic_pending"."source" in ('request', 'petition', 'entry', 'duty', 'look', 'visit', 'training', 'regulation', 'import'))
);
--> statement-breakpoint
CREATE INDEX "statistic_pending_source" ON "statistic_pending" USING btree ("source","source_id");