CREATE TABLE "key_check" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "key_check_single" CHECK ("key_check"."single")
);
