-- A decision is made by the district and read by all of the municipality: a school is judged by it too.
GRANT SELECT, INSERT ON decision TO msoko_app;
--> statement-breakpoint
GRANT UPDATE (withdrawn_at, withdrawn_by, withdrawn_because) ON decision TO msoko_app;
--> statement-breakpoint
ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY reading ON decision FOR SELECT TO msoko_app USING (municipality_id = current_setting('msoko.municipality', true));
--> statement-breakpoint
CREATE POLICY making ON decision FOR INSERT TO msoko_app WITH CHECK (
  municipality_id = current_setting('msoko.municipality', true)
  AND msoko_whole_district() AND actor = current_setting('msoko.user', true) AND withdrawn_at IS NULL
);
--> statement-breakpoint
-- Once withdrawn it stays so.
CREATE POLICY withdrawing ON decision FOR UPDATE TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district() AND withdrawn_at IS NULL
) WITH CHECK (
  municipality_id = current_setting('msoko.municipality', true)
  AND msoko_whole_district() AND withdrawn_by = current_setting('msoko.user', true)
);
