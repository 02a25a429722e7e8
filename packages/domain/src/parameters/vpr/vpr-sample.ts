import { defineParameter } from '../../kernel/parameter.ts'

export const vprSampleLimited = defineParameter({
  id: 'vpr-sample-limited',
  title: 'Число участников ВПР, ниже которого распределение баллов мало о чём говорит',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 20,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})

export const vprSampleInformative = defineParameter({
  id: 'vpr-sample-informative',
  title: 'Число участников ВПР, с которого распределение баллов информативно',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 50,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})

export const vprSampleGroups = defineParameter({
  id: 'vpr-sample-groups',
  title: 'Число участников ВПР, с которого сравнивают группы по отметкам',
  unit: 'persons',
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
