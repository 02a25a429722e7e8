import { defineParameter } from '../../kernel/parameter.ts'

/** The organiser of the stage sets it. The quotas found in the net (45, 25 and 8 %) belong to other olympiads. */
export const vsoshPrizeQuota = defineParameter({
  id: 'vsosh-prize-quota',
  title: 'Квота победителей и призёров ВсОШ среди участников по предмету и параллели',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [],
})
