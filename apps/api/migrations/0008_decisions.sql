CREATE TABLE "decision" (
	"municipality_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"content" jsonb NOT NULL,
	"act" jsonb NOT NULL,
	"actor" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	"withdrawn_because" text,
	CONSTRAINT "decision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "decision_withdrawn_whole" CHECK (num_nonnulls("decision"."withdrawn_at", "decision"."withdrawn_by", "decision"."withdrawn_because") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_by_time" ON "decision" USING btree ("municipality_id","created_at");