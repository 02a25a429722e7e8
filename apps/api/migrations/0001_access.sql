-- The application role owns nothing: whatever runs inside `withActor` runs under it and under row-level security.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'msoko_app') THEN CREATE ROLE msoko_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('GRANT msoko_app TO %I', current_user);
-- The role is the server's: another database may be granting it at this very moment. Whether it can be taken on is checked at start.
EXCEPTION WHEN insufficient_privilege OR unique_violation OR internal_error THEN NULL;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO msoko_app;
--> statement-breakpoint
GRANT SELECT ON municipality, unit TO msoko_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON import TO msoko_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON revision, document, audit TO msoko_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON cell_state TO msoko_app;
--> statement-breakpoint
-- Facts go with their header: the cascade runs as the owner.
GRANT SELECT, INSERT ON fact TO msoko_app;
--> statement-breakpoint
ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE revision ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE cell_state ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE FUNCTION msoko_whole_district() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT current_setting('msoko.units', true) = '*' $$;
--> statement-breakpoint
CREATE FUNCTION msoko_sees_unit(unit_id text) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT msoko_whole_district() OR unit_id = ANY (string_to_array(current_setting('msoko.units', true), ',')) $$;
--> statement-breakpoint
CREATE POLICY tenant ON municipality TO msoko_app USING (id = current_setting('msoko.municipality', true));
--> statement-breakpoint
CREATE POLICY tenant ON unit TO msoko_app USING (municipality_id = current_setting('msoko.municipality', true));
--> statement-breakpoint
CREATE POLICY tenant ON import TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true)
  AND (msoko_whole_district() OR actor = current_setting('msoko.user', true))
);
--> statement-breakpoint
CREATE POLICY tenant ON revision TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_sees_unit(unit_id)
);
--> statement-breakpoint
CREATE POLICY tenant ON cell_state TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_sees_unit(unit_id)
);
--> statement-breakpoint
CREATE POLICY tenant ON fact TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_sees_unit(unit_id)
);
--> statement-breakpoint
CREATE POLICY tenant ON document TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY reading ON audit FOR SELECT TO msoko_app USING (
  municipality_id = current_setting('msoko.municipality', true) AND msoko_whole_district()
);
--> statement-breakpoint
CREATE POLICY writing ON audit FOR INSERT TO msoko_app WITH CHECK (
  municipality_id = current_setting('msoko.municipality', true) AND actor = current_setting('msoko.user', true)
);
