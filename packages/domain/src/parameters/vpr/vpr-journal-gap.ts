import { defineParameter } from '../../kernel/parameter.ts'

export const vprJournalGap = defineParameter({
  id: 'vpr-journal-gap',
  title: 'Разница отметок ВПР и журнала, с которой её разбирают отдельно',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [
    {
      from: '2026-01-01',
      value: 2,
      source: null,
      provenance: 'unverified',
      note: 'ФИОКО, рекомендации по анализу результатов ВПР, 2026; по пересказу, сам документ не прочитан',
    },
  ],
})
