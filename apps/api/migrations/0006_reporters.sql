-- A form may be for several levels, or for the legal entity as a whole.
-- `asked` is a list of {day, references: [{form, period, field, cells, absentIsZero, appliesTo, day}]}. For each item: how many leaves outside
-- the units of the transaction it concerns, how many of them reported every reference, how many schools stand behind the sums, and the
-- sums over those that reported. Sums that would be the figures of one school are withheld.
CREATE OR REPLACE FUNCTION msoko_sums_of_others(asked jsonb)
RETURNS TABLE (item int, expected int, reported int, schools int, sums jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET jit = off AS $$
  WITH reference AS MATERIALIZED (
    SELECT i.position::int - 1 AS item, i.value ->> 'day' AS day, r ->> 'form' AS form, r ->> 'period' AS period,
      r ->> 'field' AS field, r -> 'appliesTo' AS applies_to, r ->> 'day' AS reporting_day,
      (r ->> 'absentIsZero')::boolean AS absent_is_zero, ARRAY(SELECT jsonb_array_elements_text(r -> 'cells')) AS cells
    FROM jsonb_array_elements(asked) WITH ORDINALITY i (value, position), jsonb_array_elements(i.value -> 'references') r
  ), living AS MATERIALIZED (
    SELECT days.day, u.id, u.definition ->> 'kind' AS kind, span ->> 'parent' AS parent, span -> 'levels' AS levels
    FROM (SELECT day FROM reference UNION SELECT reporting_day FROM reference) days
    JOIN unit u ON u.municipality_id = current_setting('msoko.municipality', true)
    CROSS JOIN LATERAL (SELECT msoko_span_at(u.definition, days.day) AS span OFFSET 0) spans
    WHERE span IS NOT NULL
  ), leaf AS MATERIALIZED (
    SELECT l.day, l.id, CASE l.kind WHEN 'school' THEN l.id ELSE l.parent END AS school
    FROM living l
    WHERE l.kind <> 'district' AND NOT msoko_sees_unit(l.id)
      AND NOT EXISTS (SELECT FROM living child WHERE child.day = l.day AND child.parent = l.id)
  ), told AS MATERIALIZED (
    SELECT r.item, l.id, l.school, bool_and(coalesce(
        CASE r.applies_to ->> 'kind'
          WHEN 'teaching' THEN t.levels ?| ARRAY(SELECT jsonb_array_elements_text(r.applies_to -> 'levels'))
          WHEN 'organisation' THEN t.kind IN ('school', 'base')
          ELSE false
        END, false)) AS concerned, bool_or(g.positive) AS positive,
      bool_and(
        g.state IS NOT NULL AND g.given = g.filled AND (g.given > 0 OR r.absent_is_zero)
        AND (g.state <> 'partial' OR g.given = cardinality(r.cells))
      ) AS complete
    FROM reference r JOIN leaf l USING (day)
    LEFT JOIN living t ON t.day = r.reporting_day AND t.id = l.id
    CROSS JOIN LATERAL (
      SELECT count(*) AS given, count(*) FILTER (WHERE f.filled) AS filled, coalesce(bool_or(f.positive), false) AS positive,
        (SELECT h.state FROM cell_state h
          WHERE h.municipality_id = current_setting('msoko.municipality', true)
            AND h.form = r.form AND h.period = r.period AND h.unit_id = l.id LIMIT 1) AS state
      FROM cell_state s
      CROSS JOIN LATERAL (
        SELECT count(*) > 0 AS filled, bool_or(f.value > 0) AS positive FROM fact f
        WHERE f.municipality_id = s.municipality_id AND f.form = s.form AND f.period = s.period AND f.unit_id = s.unit_id
          AND f.cell = s.cell AND f.field = r.field
      ) f
      WHERE s.municipality_id = current_setting('msoko.municipality', true)
        AND s.form = r.form AND s.period = r.period AND s.unit_id = l.id AND s.cell = ANY (r.cells) AND s.state <> 'empty'
    ) g
    GROUP BY r.item, l.id, l.school
  ), answer AS MATERIALIZED (
    SELECT t.item, count(*)::int AS expected, count(*) FILTER (WHERE t.complete)::int AS reported,
      count(DISTINCT t.school) FILTER (WHERE t.complete AND t.positive)::int AS schools,
      array_agg(t.id) FILTER (WHERE t.complete) AS ids
    FROM told t WHERE t.concerned GROUP BY t.item
  )
  SELECT items.item, coalesce(a.expected, 0), coalesce(a.reported, 0), coalesce(a.schools, 0),
    CASE WHEN a.schools = 1 THEN NULL ELSE coalesce(added.sums, '[]') END
  FROM (SELECT DISTINCT r.item FROM reference r) items
  LEFT JOIN answer a USING (item)
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(to_jsonb(each)) AS sums FROM (
      SELECT r.form, r.period, r.field, f.cell, f.bin, sum(f.value)::bigint AS value
      -- A field that two references take over different cells is added once.
      FROM (
        SELECT n.form, n.period, n.field, array_agg(DISTINCT c) AS cells
        FROM reference n, unnest(n.cells) c WHERE n.item = items.item GROUP BY n.form, n.period, n.field
      ) r
      JOIN fact f ON f.municipality_id = current_setting('msoko.municipality', true) AND f.form = r.form AND f.period = r.period
        AND f.unit_id = ANY (a.ids) AND f.cell = ANY (r.cells) AND f.field = r.field
      WHERE a.schools > 1
      GROUP BY r.form, r.period, r.field, f.cell, f.bin
    ) each
  ) added
  ORDER BY items.item
$$;
