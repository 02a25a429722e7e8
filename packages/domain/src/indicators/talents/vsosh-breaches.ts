import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshOrganisation } from '../../forms/talents/vsosh-organisation.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshBreaches = defineIndicator({
  id: 'vsosh-breaches',
  title: 'Нарушения процедуры ВсОШ, выявленные при контроле',
  short: 'Нарушения на ВсОШ',
  source: roadmap320.item('8.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'lower',
  words: 'нарушения, записанные в журнале контроля школьного и муниципального этапов за учебный год',
  formula: total(vsoshOrganisation.f.breaches),
  examples: [
    {
      name: 'две записи',
      facts: {
        'vsosh-organisation': {
          'arrangement=meeting': { arrangements: 1, breaches: 0, honoured: 0 },
          'arrangement=control': { arrangements: 6, breaches: 2, honoured: 0 },
          'arrangement=honours': { arrangements: 1, breaches: 0, honoured: 31 },
        },
      },
      expected: { value: exact(2) },
    },
    { name: 'журнал не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
