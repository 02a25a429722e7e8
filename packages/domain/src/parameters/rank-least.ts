import { defineParameter } from '../kernel/parameter.ts'

export const rankLeast = defineParameter({
  id: 'rank-least',
  title: 'Число участников, с которого организация входит в список по порядку',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 10,
      source: null,
      provenance: 'proposal',
      note: 'от 5 до 10 человек доли показывают с интервалом, но без места',
    },
  ],
})
