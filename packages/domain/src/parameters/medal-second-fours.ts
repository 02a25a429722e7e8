import { medalOrder } from '../acts/attestation/medal-order.ts'
import { defineParameter } from '../kernel/parameter.ts'

export const medalSecondFours = defineParameter({
  id: 'medal-second-fours',
  title: 'Наибольшее число итоговых отметок «4» для медали II степени',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [
    {
      from: '2024-01-01',
      value: 2,
      source: medalOrder.whole(),
      provenance: 'press',
      note: 'выпускник без «4», не набравший баллов для I степени, считается подтвердившим II степень: выбор системы',
    },
  ],
})
