import { defineParameter } from '../../kernel/parameter.ts'

/** Fewer words fail the whole work. */
export const essayWords = defineParameter({
  id: 'essay-words',
  title: 'Число слов, с которого засчитывают итоговую работу',
  unit: 'weight',
  checked: '2026-11-24',
  rows: [
    {
      from: '2017-09-01',
      for: { work: 'essay' },
      value: 250,
      source: null,
      provenance: 'press',
      note: 'сочинение; рекомендуется от 350 слов; порядок года не сверен',
    },
    {
      from: '2017-09-01',
      for: { work: 'retelling' },
      value: 150,
      source: null,
      provenance: 'press',
      note: 'изложение; порядок года не сверен',
    },
  ],
})
