CREATE TABLE "register_row" (
	"municipality_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "register_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"register" text NOT NULL,
	"row_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"content" jsonb,
	"actor" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "register_row_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "revision" ALTER COLUMN "import_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "register_row" ADD CONSTRAINT "register_row_municipality_id_unit_id_unit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","unit_id") REFERENCES "public"."unit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "register_row_in_force" ON "register_row" USING btree ("municipality_id","register","row_id","id");