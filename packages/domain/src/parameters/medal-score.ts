import { medalOrder } from '../acts/attestation/medal-order.ts'
import { defineParameter, type ParameterRow } from '../kernel/parameter.ts'

/** The order holds from the graduates of 2024; for earlier years nothing is set. */
const shared: Pick<ParameterRow, 'from' | 'source' | 'provenance'> = {
  from: '2024-01-01',
  source: medalOrder.whole(),
  provenance: 'press',
}

export const medalFirstScore = defineParameter({
  id: 'medal-first-score',
  title: 'Балл ЕГЭ по русскому языку и ещё по одному предмету для медали I степени',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      ...shared,
      value: 70,
      note: 'есть и публикация «по всем предметам по выбору»; принято «по одному из сдаваемых»',
    },
  ],
})

export const medalSecondScore = defineParameter({
  id: 'medal-second-score',
  title: 'Балл ЕГЭ по русскому языку и ещё по одному предмету для медали II степени',
  unit: 'score',
  checked: '2026-11-24',
  rows: [{ ...shared, value: 60 }],
})
