import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprTaskCompletion } from '../../forms/vpr/vpr-task-completion.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { inFifthGradeRussian } from './sample-works.ts'

export const vprCompletionRate = defineIndicator({
  id: 'vpr-completion-rate',
  title: 'Выполнение заданий ВПР',
  short: 'Выполнение',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject', 'grade', 'difficulty'],
  words:
    'набранные баллы ÷ наибольшая возможная сумма баллов × 100; к заданию не приступали — ноль баллов; базовые и повышенные задания отдельно',
  formula: share(vprTaskCompletion.f.points, vprTaskCompletion.f.mostPoints),
  examples: [
    {
      name: '150 из 250 баллов',
      cell: { ...inFifthGradeRussian, difficulty: 'basic' },
      facts: { 'vpr-task-completion': { 'difficulty=basic;grade=5;subject=rus': { points: 150, mostPoints: 250 } } },
      expected: { value: exact(3, 5) },
    },
    {
      name: 'работу никто не писал',
      cell: { ...inFifthGradeRussian, difficulty: 'basic' },
      facts: { 'vpr-task-completion': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
