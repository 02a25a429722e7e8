import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markGood } from '../../parameters/mark-good.ts'

const marks = egeResults.f.marks.where({ subject: 'math', level: 'base', attempt: 'main', category: 'current' })

export const egeBaseQualityRate = defineIndicator({
  id: 'ege-base-quality-rate',
  title: 'Качество знаний на ЕГЭ по математике базового уровня',
  short: 'Базовая математика, качество',
  source: roadmap320.item('1.11'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'отметки «5» и «4» ÷ все отметки × 100; выпускники текущего года, основной период',
  formula: share(marks.from(parameter(markGood)), marks),
  examples: [
    {
      name: 'восемь из одиннадцати',
      facts: {
        'ege-results': {
          'attempt=main;category=current;level=base;subject=math': {
            takers: 11,
            belowMinimum: 1,
            marks: { 2: 1, 3: 2, 4: 5, 5: 3 },
          },
        },
      },
      expected: { value: exact(8, 11) },
    },
    {
      name: 'базовый уровень никто не сдавал',
      facts: { 'ege-results': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
