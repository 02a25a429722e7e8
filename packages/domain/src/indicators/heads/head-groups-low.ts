import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headScoreSheet } from '../../forms/heads/head-score-sheet.ts'
import { headSheet } from '../../forms/heads/head-sheet.ts'
import { exact } from '../../kernel/exact.ts'
import { pointsShare, unitsWithin } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { headGroupLow } from '../../parameters/head-group-low.ts'

export const headGroupsLow = defineIndicator({
  id: 'head-groups-low',
  title: 'Доля руководителей с низкой эффективностью',
  short: 'Низкая эффективность',
  source: roadmap320.item('9.3'),
  provenance: 'code',
  purpose: 'personnel',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'neither',
  words:
    'руководители с долей баллов ниже нижней границы ÷ руководители, у которых есть балл × 100; границы — предложение',
  formula: unitsWithin(pointsShare(headSheet.f, headScoreSheet, 'criterion'), { below: parameter(headGroupLow) }),
  examples: [
    {
      name: '2 балла из 5',
      facts: {
        'head-sheet': {
          'criterion=certificates': { applies: 1, figure: 0 },
          'criterion=olympiad-prizes': { applies: 1, figure: 2 },
        },
      },
      expected: { value: exact(1) },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
  ],
})
