import { defineParameter } from '../../kernel/parameter.ts'

export const adverseIndex = defineParameter({
  id: 'adverse-index',
  title: 'Доля школ региона, выше которых индекс социальных условий неблагоприятен',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    { from: '2020-01-01', value: 75, source: null, provenance: 'proposal', note: 'по списку не менее чем из 20 школ' },
  ],
})
