import { vsoshOrder } from '../../acts/talents/vsosh-order.ts'
import { defineParameter } from '../../kernel/parameter.ts'

/** Strictly more than half. */
export const vsoshWinnerShare = defineParameter({
  id: 'vsosh-winner-share',
  title: 'Доля от наибольшего балла, больше которой первый в рейтинге — победитель ВсОШ',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2021-09-01',
      value: 50,
      source: vsoshOrder.whole(),
      provenance: 'press',
      note: 'строго больше; школьный и муниципальный этапы',
    },
  ],
})
