import { roadmap320 } from '../../acts/roadmap-320.ts'
import { extraEducationPlaces } from '../../forms/talents/extra-education-places.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const doPlaces = defineIndicator({
  id: 'do-places',
  title: 'Зачисления на дополнительные общеобразовательные программы по направленностям',
  short: 'Занятость по направленностям',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  by: ['orientation'],
  words:
    'зачисления обучающихся на программы направленности на 31 декабря; занятый по двум программам считается дважды',
  formula: total(extraEducationPlaces.f.enrolled),
  examples: [
    {
      name: 'одна направленность из двух',
      facts: {
        'extra-education-places': { 'orientation=sport': { enrolled: 24 }, 'orientation=art': { enrolled: 18 } },
      },
      cell: { orientation: 'sport' },
      expected: { value: exact(24) },
    },
    { name: 'форма не сдана', facts: {}, cell: { orientation: 'sport' }, expected: { state: 'missing' } },
  ],
})
