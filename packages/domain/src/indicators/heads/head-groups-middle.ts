import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headScoreSheet } from '../../forms/heads/head-score-sheet.ts'
import { headSheet } from '../../forms/heads/head-sheet.ts'
import { exact } from '../../kernel/exact.ts'
import { pointsShare, unitsWithin } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { headGroupHigh } from '../../parameters/head-group-high.ts'
import { headGroupLow } from '../../parameters/head-group-low.ts'

export const headGroupsMiddle = defineIndicator({
  id: 'head-groups-middle',
  title: 'Доля руководителей со средней эффективностью',
  short: 'Средняя эффективность',
  source: roadmap320.item('9.3'),
  provenance: 'code',
  purpose: 'personnel',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'neither',
  words:
    'руководители с долей баллов не ниже нижней границы, но ниже верхней ÷ руководители, у которых есть балл × 100; границы — предложение',
  formula: unitsWithin(pointsShare(headSheet.f, headScoreSheet, 'criterion'), {
    from: parameter(headGroupLow),
    below: parameter(headGroupHigh),
  }),
  examples: [
    {
      name: '1 балл из 2: ровно нижняя граница',
      facts: { 'head-sheet': { 'criterion=certificates': { applies: 1, figure: 95 } } },
      expected: { value: exact(1) },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
  ],
})
