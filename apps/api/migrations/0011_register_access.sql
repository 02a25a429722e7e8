GRANT SELECT, INSERT ON register_row TO msoko_app;
--> statement-breakpoint
ALTER TABLE register_row ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Rows of the district name persons: a school sees those of its own units only.
CREATE POLICY tenant ON register_row TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_sees_unit(unit_id)
);
--> statement-breakpoint
CREATE POLICY author ON register_row AS RESTRICTIVE FOR INSERT TO msoko_app WITH CHECK (actor = current_setting('msoko.user', true));
