import { defineParameter } from '../../kernel/parameter.ts'

/** In either direction. Descriptive: a sign for a talk, no finding. */
export const vprJournalMedium = defineParameter({
  id: 'vpr-journal-medium',
  title: 'Доля отметок ВПР не по журналу, с которой расхождение заметное',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 20,
      source: null,
      provenance: 'code',
      note: 'граница из распространённой программы, не ФИОКО',
    },
  ],
})

export const vprJournalHigh = defineParameter({
  id: 'vpr-journal-high',
  title: 'Доля отметок ВПР не по журналу, с которой расхождение большое',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 40,
      source: null,
      provenance: 'code',
      note: 'граница из распространённой программы, не ФИОКО',
    },
  ],
})
