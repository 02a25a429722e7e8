import { defineParameter } from '../kernel/parameter.ts'

/** A figure that has moved further than this is not refused: it is asked about. */
export const yearlyChange = defineParameter({
  id: 'yearly-change',
  title: 'Изменение за год, после которого просят проверить число',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 30, source: null, provenance: 'proposal' }],
})
