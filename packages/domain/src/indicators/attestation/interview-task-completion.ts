import { roadmap320 } from '../../acts/roadmap-320.ts'
import { interviewTasks } from '../../forms/attestation/interview-tasks.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const interviewTaskCompletion = defineIndicator({
  id: 'interview-task-completion',
  title: 'Выполнение задания итогового собеседования',
  short: 'Выполнение',
  source: roadmap320.item('1.7'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['term', 'task'],
  words: 'набранные баллы ÷ наибольшая возможная сумма баллов × 100; каждое задание и каждый срок отдельно',
  formula: share(interviewTasks.f.points, interviewTasks.f.mostPoints),
  examples: [
    {
      name: '80 из 114 баллов',
      cell: { term: 'february', task: 'retelling' },
      facts: { 'interview-tasks': { 'task=retelling;term=february': { points: 80, mostPoints: 114 } } },
      expected: { value: exact(80, 114) },
    },
    {
      name: 'в этот срок не проводилось',
      cell: { term: 'april', task: 'retelling' },
      facts: { 'interview-tasks': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
