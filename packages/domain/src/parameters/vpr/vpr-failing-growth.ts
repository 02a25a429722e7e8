import { defineParameter } from '../../kernel/parameter.ts'

export const vprFailingGrowth = defineParameter({
  id: 'vpr-failing-growth',
  title: 'Прирост доли «2» на ВПР за год, с которого динамика отрицательная, в процентных пунктах',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 10,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})
