import { defineParameter } from '../kernel/parameter.ts'

/** Districts and schools differ (30 % of a month here, 60 % of the study time there), so there is no default: the user's act sets it. */
export const absenceThreshold = defineParameter({
  id: 'absence-threshold',
  title: 'Доля уроков, пропущенных без уважительной причины, с которой пропуски считаются систематическими',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [],
})
