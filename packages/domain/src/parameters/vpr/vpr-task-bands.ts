import { defineParameter } from '../../kernel/parameter.ts'

/** Between the two bounds lies the zone in which nothing is said. */
export const vprTaskSufficient = defineParameter({
  id: 'vpr-task-sufficient',
  title: 'Выполнение задания ВПР, с которого оно достаточно',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      for: { difficulty: 'base' },
      value: 60,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
    {
      from: '2026-01-01',
      for: { difficulty: 'raised' },
      value: 30,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})

export const vprTaskInsufficient = defineParameter({
  id: 'vpr-task-insufficient',
  title: 'Выполнение задания ВПР, ниже которого оно недостаточно',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      for: { difficulty: 'base' },
      value: 57,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
    {
      from: '2026-01-01',
      for: { difficulty: 'raised' },
      value: 28.5,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})
