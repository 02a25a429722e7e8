-- A school may learn of the other schools only sums. The policies show it nothing of theirs, so the sums are made by a function of the
-- owner of the tables, for the municipality and the units of the transaction, whoever calls it and whatever is asked.
CREATE FUNCTION msoko_span_at(definition jsonb, day text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT span FROM jsonb_array_elements(definition -> 'spans') span
  WHERE span ->> 'from' <= day COLLATE "C" AND coalesce(span ->> 'to', day) >= day COLLATE "C"
  LIMIT 1
$$;
--> statement-breakpoint
-- `asked` is a list of {day, references: [{form, period, field, cells, absentIsZero, level, day}]}. For each item: how many leaves outside
-- the units of the transaction it concerns, how many of them reported every reference, how many schools stand behind the sums, and the
-- sums over those that reported. Sums that would be the figures of one school are withheld.
CREATE FUNCTION msoko_sums_of_others(asked jsonb)
RETURNS TABLE (item int, expected int, reported int, schools int, sums jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH reference AS (
    SELECT i.position::int - 1 AS item, r.position AS reference, i.value ->> 'day' AS day, r.value ->> 'form' AS form,
      r.value ->> 'period' AS period, r.value ->> 'field' AS field, r.value ->> 'level' AS level, r.value ->> 'day' AS level_day,
      (r.value ->> 'absentIsZero')::boolean AS absent_is_zero,
      ARRAY(SELECT jsonb_array_elements_text(r.value -> 'cells')) AS cells
    FROM jsonb_array_elements(asked) WITH ORDINALITY i (value, position),
      jsonb_array_elements(i.value -> 'references') WITH ORDINALITY r (value, position)
  ), living AS MATERIALIZED (
    SELECT days.day, u.id, u.definition, msoko_span_at(u.definition, days.day) ->> 'parent' AS parent
    FROM (SELECT DISTINCT day FROM reference) days
    JOIN unit u ON u.municipality_id = current_setting('msoko.municipality', true)
    WHERE msoko_span_at(u.definition, days.day) IS NOT NULL
  ), leaf AS (
    SELECT l.day, l.id, l.definition, CASE l.definition ->> 'kind' WHEN 'school' THEN l.id ELSE l.parent END AS school
    FROM living l
    WHERE l.definition ->> 'kind' <> 'district' AND NOT msoko_sees_unit(l.id)
      AND NOT EXISTS (SELECT FROM living child WHERE child.day = l.day AND child.parent = l.id)
  ), concerned AS MATERIALIZED (
    SELECT r.item, l.id, l.school FROM reference r JOIN leaf l USING (day)
    GROUP BY r.item, l.id, l.school
    HAVING bool_and(coalesce(msoko_span_at(l.definition, r.level_day) -> 'levels' ? r.level, false))
  ), header AS (
    SELECT c.item, r.reference, c.id, r.absent_is_zero, cardinality(r.cells) AS cells, count(s.cell) AS known,
      coalesce(bool_or(s.state = 'partial'), false) AS partial,
      count(s.cell) FILTER (WHERE s.state <> 'empty' AND s.cell = ANY (r.cells)) AS given
    FROM concerned c JOIN reference r USING (item)
    LEFT JOIN cell_state s ON s.municipality_id = current_setting('msoko.municipality', true)
      AND s.form = r.form AND s.period = r.period AND s.unit_id = c.id
    GROUP BY c.item, r.reference, c.id, r.absent_is_zero, r.cells
  ), figure AS MATERIALIZED (
    SELECT c.item, r.reference, c.id, c.school, r.form, r.period, r.field, f.cell, f.bin, f.value
    FROM concerned c JOIN reference r USING (item)
    JOIN fact f ON f.municipality_id = current_setting('msoko.municipality', true)
      AND f.form = r.form AND f.period = r.period AND f.unit_id = c.id AND f.field = r.field AND f.cell = ANY (r.cells)
  ), filled AS (
    SELECT f.item, f.reference, f.id, count(DISTINCT f.cell) AS filled FROM figure f GROUP BY f.item, f.reference, f.id
  ), complete AS MATERIALIZED (
    SELECT h.item, h.id FROM header h LEFT JOIN filled g USING (item, reference, id)
    GROUP BY h.item, h.id
    HAVING bool_and(
      h.known > 0 AND h.given = coalesce(g.filled, 0) AND (h.given > 0 OR h.absent_is_zero) AND (NOT h.partial OR h.given = h.cells)
    )
  ), added AS (
    SELECT f.item, f.form, f.period, f.field, f.cell, f.bin, sum(f.value)::bigint AS value
    FROM figure f JOIN complete USING (item, id)
    GROUP BY f.item, f.form, f.period, f.field, f.cell, f.bin
  ), behind AS (
    SELECT f.item, count(DISTINCT f.school)::int AS schools
    FROM figure f JOIN complete USING (item, id) WHERE f.value > 0 GROUP BY f.item
  )
  SELECT items.item,
    (SELECT count(*)::int FROM concerned c WHERE c.item = items.item),
    (SELECT count(*)::int FROM complete c WHERE c.item = items.item),
    coalesce(b.schools, 0),
    CASE WHEN b.schools = 1 THEN NULL ELSE coalesce(
      (SELECT jsonb_agg(jsonb_build_object(
         'form', a.form, 'period', a.period, 'field', a.field, 'cell', a.cell, 'bin', a.bin, 'value', a.value
       )) FROM added a WHERE a.item = items.item),
      '[]'
    ) END
  FROM (SELECT DISTINCT r.item FROM reference r) items LEFT JOIN behind b USING (item)
  ORDER BY items.item
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION msoko_sums_of_others(jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION msoko_sums_of_others(jsonb) TO msoko_app;
