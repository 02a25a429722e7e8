import { medalOrder } from '../acts/attestation/medal-order.ts'
import { defineParameter } from '../kernel/parameter.ts'

export const medalFirstBaseMark = defineParameter({
  id: 'medal-first-base-mark',
  title: 'Отметка по базовой математике для медали I степени, если кроме неё сдавали только русский язык',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [{ from: '2024-01-01', value: 5, source: medalOrder.whole(), provenance: 'press' }],
})

export const medalSecondBaseMark = defineParameter({
  id: 'medal-second-base-mark',
  title: 'Отметка по базовой математике для медали II степени, если кроме неё сдавали только русский язык',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [
    {
      from: '2024-01-01',
      value: 5,
      source: medalOrder.whole(),
      provenance: 'unverified',
      note: 'для II степени условие по базовой математике не прочитано, принято как для I',
    },
  ],
})
