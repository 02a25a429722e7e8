import { expect, test } from 'vitest'
import { answerTo, withAnswer } from './with-answer.ts'

test('an answer joins the others, a later one takes its place, an empty one takes it back', () => {
  const subject = withAnswer({ everySchool: true }, 'subject', 'math')
  const attempt = withAnswer(subject, 'attempt', 'september')
  expect(attempt).toEqual({ everySchool: true, position: { subject: 'math', attempt: 'september' } })
  expect(withAnswer(attempt, 'subject', 'rus').position).toEqual({ subject: 'rus', attempt: 'september' })
  expect(withAnswer(attempt, 'subject', '').position).toEqual({ attempt: 'september' })
})

test('the year is a choice of its own, and what is no year is none', () => {
  const chosen = withAnswer({}, 'period', 'school-year:2025')
  expect(chosen).toEqual({ period: 'school-year:2025' })
  expect(withAnswer(chosen, 'period', '')).toEqual({})
  expect([answerTo(chosen, 'period'), answerTo(chosen, 'subject')]).toEqual(['school-year:2025', ''])
})
