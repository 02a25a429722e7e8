import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshOrganisation } from '../../forms/talents/vsosh-organisation.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshHonoured = defineIndicator({
  id: 'vsosh-honoured',
  title: 'Обучающиеся, которых чествовали по итогам муниципального этапа ВсОШ',
  short: 'Чествования',
  source: roadmap320.item('8.5'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'чествования победителей и призёров по журналу за учебный год; приглашённый дважды считается дважды',
  formula: total(vsoshOrganisation.f.honoured),
  examples: [
    {
      name: '31 чествование',
      facts: {
        'vsosh-organisation': {
          'arrangement=meeting': { arrangements: 1, breaches: 0, honoured: 0 },
          'arrangement=control': { arrangements: 6, breaches: 2, honoured: 0 },
          'arrangement=honours': { arrangements: 1, breaches: 0, honoured: 31 },
        },
      },
      expected: { value: exact(31) },
    },
    { name: 'журнал не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
