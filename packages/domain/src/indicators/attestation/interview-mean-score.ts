import { roadmap320 } from '../../acts/roadmap-320.ts'
import { interview } from '../../forms/attestation/interview.ts'
import { exact } from '../../kernel/exact.ts'
import { mean } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const interviewMeanScore = defineIndicator({
  id: 'interview-mean-score',
  title: 'Средний балл итогового собеседования',
  short: 'Средний балл',
  source: roadmap320.item('1.7'),
  provenance: 'code',
  purpose: 'support',
  unit: 'score',
  precision: 1,
  better: 'higher',
  by: ['term'],
  words: 'сумма баллов ÷ число участников; наибольший балл — 20; каждый срок отдельно',
  formula: mean(interview.f.points),
  examples: [
    {
      name: 'три участника',
      cell: { term: 'february' },
      facts: { interview: { 'term=february': { takers: 3, passed: 2, points: { 9: 1, 15: 1, 18: 1 } } } },
      expected: { value: exact(14) },
    },
    {
      name: 'баллы не указаны',
      cell: { term: 'february' },
      facts: { interview: { 'term=february': { takers: 3, passed: 2 } } },
      expected: { state: 'missing' },
    },
  ],
})
