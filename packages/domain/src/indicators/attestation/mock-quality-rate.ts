import { roadmap320 } from '../../acts/roadmap-320.ts'
import { mockResults } from '../../forms/attestation/mock-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markGood } from '../../parameters/mark-good.ts'
import { twentyMarks } from './sample-marks.ts'

export const mockQualityRate = defineIndicator({
  id: 'mock-quality-rate',
  title: 'Качество знаний на пробном экзамене по предмету',
  short: 'Пробный, качество',
  source: roadmap320.item('1.8'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['exam', 'subject', 'level'],
  words: 'отметки «5» и «4» ÷ все отметки × 100; ОГЭ и ГВЭ, на ЕГЭ отметок нет',
  formula: share(mockResults.f.marks.from(parameter(markGood)), mockResults.f.marks),
  examples: [
    {
      name: 'двадцать отметок',
      cell: { exam: 'oge', subject: 'rus', level: 'single' },
      facts: { 'mock-results': { 'exam=oge;level=single;subject=rus': twentyMarks } },
      expected: { value: exact(11, 20) },
    },
    {
      name: 'на ЕГЭ отметок нет',
      cell: { exam: 'ege', subject: 'rus', level: 'single' },
      facts: { 'mock-results': {} },
      expected: { state: 'not-applicable', why: 'not-defined' },
    },
  ],
})
