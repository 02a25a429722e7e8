import { roadmap320 } from '../../acts/roadmap-320.ts'
import { holidayCamps } from '../../forms/upbringing/holiday-camps.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const holForms = defineIndicator({
  id: 'hol-forms',
  title: 'Численность отдохнувших детей по формам отдыха',
  short: 'Отдых по формам',
  source: roadmap320.item('10.6'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  by: ['holidays', 'camp'],
  words:
    'дети, отдохнувшие в этой форме в эти каникулы; ребёнок, побывавший в двух формах, есть в обеих, поэтому формы не складываются',
  formula: total(holidayCamps.f.children),
  examples: [
    {
      name: 'летом в лагере дневного пребывания',
      cell: { holidays: 'summer', camp: 'day' },
      facts: {
        'holiday-camps': { 'camp=day;holidays=summer': { children: 25 }, 'camp=hike;holidays=summer': { children: 9 } },
      },
      expected: { value: exact(25) },
    },
    {
      name: 'школа не отчиталась',
      cell: { holidays: 'summer', camp: 'hike' },
      facts: {},
      expected: { state: 'missing' },
    },
  ],
})
