CREATE TABLE "authority" (
	"municipality_id" text NOT NULL,
	"form" text NOT NULL,
	"channels" jsonb NOT NULL,
	CONSTRAINT "authority_municipality_id_form_pk" PRIMARY KEY("municipality_id","form")
);
--> statement-breakpoint
CREATE TABLE "campaign" (
	"municipality_id" text NOT NULL,
	"procedure" text NOT NULL,
	"period" text NOT NULL,
	"term_days" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	"destroy_on" date NOT NULL,
	"destroyed_at" timestamp with time zone,
	CONSTRAINT "campaign_municipality_id_procedure_period_pk" PRIMARY KEY("municipality_id","procedure","period")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "campaign_secret" (
	"municipality_id" text NOT NULL,
	"procedure" text NOT NULL,
	"period" text NOT NULL,
	"secret" "bytea" NOT NULL,
	CONSTRAINT "campaign_secret_municipality_id_procedure_period_pk" PRIMARY KEY("municipality_id","procedure","period")
);
--> statement-breakpoint
CREATE TABLE "job" (
	"municipality_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"input" jsonb NOT NULL,
	"result" jsonb,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"actor" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"alive_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "job_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE TABLE "mapping" (
	"municipality_id" text NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"definition" jsonb NOT NULL,
	"actor" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mapping_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "staged_row" (
	"municipality_id" text NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"procedure" text NOT NULL,
	"period" text NOT NULL,
	"unit_id" text NOT NULL,
	"participant" text NOT NULL,
	"form" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "staged_row_municipality_id_import_id_position_pk" PRIMARY KEY("municipality_id","import_id","position")
);
--> statement-breakpoint
DROP INDEX "revision_by_scope";--> statement-breakpoint
ALTER TABLE "revision" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "import" ADD COLUMN "channel" text DEFAULT 'workbook' NOT NULL;--> statement-breakpoint
ALTER TABLE "import" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "channel" text DEFAULT 'workbook' NOT NULL;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "partial" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_secret" ADD CONSTRAINT "campaign_secret_municipality_id_procedure_period_campaign_municipality_id_procedure_period_fk" FOREIGN KEY ("municipality_id","procedure","period") REFERENCES "public"."campaign"("municipality_id","procedure","period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mapping" ADD CONSTRAINT "mapping_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_row" ADD CONSTRAINT "staged_row_municipality_id_import_id_import_municipality_id_id_fk" FOREIGN KEY ("municipality_id","import_id") REFERENCES "public"."import"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staged_row" ADD CONSTRAINT "staged_row_municipality_id_procedure_period_campaign_municipality_id_procedure_period_fk" FOREIGN KEY ("municipality_id","procedure","period") REFERENCES "public"."campaign"("municipality_id","procedure","period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_by_time" ON "job" USING btree ("municipality_id","created_at");--> statement-breakpoint
CREATE INDEX "job_by_state" ON "job" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "staged_row_by_campaign" ON "staged_row" USING btree ("municipality_id","procedure","period");--> statement-breakpoint
CREATE INDEX "revision_by_scope" ON "revision" USING btree ("municipality_id","unit_id","form","period","channel","id");--> statement-breakpoint
GRANT SELECT ON authority, mapping, campaign, campaign_secret, staged_row, job TO msoko_app;
--> statement-breakpoint
GRANT INSERT, DELETE ON authority, mapping, campaign_secret, staged_row TO msoko_app;
--> statement-breakpoint
GRANT INSERT ON campaign, job TO msoko_app;
--> statement-breakpoint
GRANT UPDATE (term_days, accepted_at, destroy_on, destroyed_at) ON campaign TO msoko_app;
--> statement-breakpoint
GRANT UPDATE (state, result, done, total, reason, finished_at) ON job TO msoko_app;
--> statement-breakpoint
GRANT UPDATE (undone_at) ON import TO msoko_app;
--> statement-breakpoint
ALTER TABLE authority ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE mapping ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE campaign_secret ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE staged_row ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE job ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- How figures are read is no secret within the district; only the district settles it.
CREATE POLICY reading ON authority FOR SELECT TO msoko_app USING (municipality_id = current_setting('msoko.municipality', true));
--> statement-breakpoint
CREATE POLICY writing ON authority TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY reading ON mapping FOR SELECT TO msoko_app USING (municipality_id = current_setting('msoko.municipality', true));
--> statement-breakpoint
CREATE POLICY writing ON mapping TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
-- Rows of participants and what belongs to them: the district alone.
CREATE POLICY district ON campaign TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY district ON campaign_secret TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY district ON staged_row TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY tenant ON job TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true)
  AND (msoko_whole_district() OR actor = current_setting('msoko.user', true))
);
--> statement-breakpoint
CREATE POLICY author ON job AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
--> statement-breakpoint
CREATE POLICY author ON mapping AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
