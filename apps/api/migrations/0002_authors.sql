ALTER TABLE "fact" ALTER COLUMN "bin" SET DEFAULT '';--> statement-breakpoint
-- Whoever writes signs with the own name, and an import changes only in what becomes of it.
CREATE POLICY author ON import AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
--> statement-breakpoint
CREATE POLICY author ON revision AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
--> statement-breakpoint
CREATE POLICY author ON document AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
--> statement-breakpoint
REVOKE UPDATE ON import FROM msoko_app;
--> statement-breakpoint
GRANT UPDATE (status, preview, accepted_at) ON import TO msoko_app;
