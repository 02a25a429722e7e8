import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshOrganisation } from '../../forms/talents/vsosh-organisation.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshArrangementsHeld = defineIndicator({
  id: 'vsosh-arrangements-held',
  title: 'Проведено мероприятий по организации и контролю ВсОШ',
  short: 'Организация ВсОШ',
  source: roadmap320.item('8.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  by: ['arrangement'],
  words:
    'строки журнала за учебный год: совещания (8.1), заседания оргкомитета (8.2), проверки (8.3), чествования (8.5), распоряжения (8.6) — каждое отдельно',
  formula: total(vsoshOrganisation.f.arrangements),
  examples: [
    {
      name: 'шесть проверок',
      facts: {
        'vsosh-organisation': {
          'arrangement=meeting': { arrangements: 1, breaches: 0, honoured: 0 },
          'arrangement=control': { arrangements: 6, breaches: 2, honoured: 0 },
          'arrangement=honours': { arrangements: 1, breaches: 0, honoured: 31 },
        },
      },
      cell: { arrangement: 'control' },
      expected: { value: exact(6) },
    },
    { name: 'журнал не вёлся', facts: {}, cell: { arrangement: 'meeting' }, expected: { state: 'missing' } },
  ],
})
