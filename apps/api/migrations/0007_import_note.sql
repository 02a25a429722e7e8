ALTER TABLE "import" ADD COLUMN "note" text;--> statement-breakpoint
GRANT UPDATE (note) ON import TO msoko_app;
