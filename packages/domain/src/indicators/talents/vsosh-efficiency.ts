import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshEntries } from '../../forms/talents/vsosh-entries.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshEfficiency = defineIndicator({
  id: 'vsosh-efficiency',
  title: 'Эффективность участия в этапе ВсОШ',
  short: 'Эффективность участия',
  source: roadmap320.item('8.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['stage'],
  words: 'победители и призёры ÷ участия в этапе × 100; то и другое по предметам, не по обучающимся',
  formula: share(vsoshEntries.f.awarded, vsoshEntries.f.entries),
  examples: [
    {
      name: '48 из 382',
      facts: {
        'vsosh-entries': {
          'grade=7;stage=municipal;subject=math': { entries: 200, winners: 5, prizeWinners: 20, awarded: 25 },
          'grade=8;stage=municipal;subject=rus': { entries: 182, winners: 6, prizeWinners: 17, awarded: 23 },
        },
      },
      cell: { stage: 'municipal' },
      expected: { value: exact(48, 382) },
    },
    {
      name: 'в этапе никто не участвовал',
      facts: {
        'vsosh-entries': {
          'grade=7;stage=school;subject=math': { entries: 20, winners: 1, prizeWinners: 3, awarded: 4 },
        },
      },
      cell: { stage: 'municipal' },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
