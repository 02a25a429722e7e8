import { atMost, equal, tallyBelow } from '../../kernel/check.ts'
import { count, tally } from '../../kernel/field.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { electiveSubjects } from './subjects.ts'

/** Of both exams: the scale depends on the series of variants, so only the mark is taken. */
export const gveFields = {
  takers: count('Участников', {
    hint: 'Получили отметку за ГВЭ; сдававшие ОГЭ и ЕГЭ сюда не входят',
    synonyms: ['количество участников', 'кол-во участников', 'всего участников', 'участников гвэ'],
  }),
  belowMinimum: count('Не преодолели минимум', {
    hint: 'Получили отметку «2»',
    synonyms: ['ниже минимума', 'не преодолели минимальный порог', 'не сдали'],
  }),
  marks: tally('Отметка', { from: 2, to: 5 }),
}

export const gveChecks = [
  atMost('belowMinimum', 'takers'),
  equal('marks', 'takers'),
  equal('belowMinimum', tallyBelow('marks', parameter(markPassed))),
]

export const gveCombinations = [
  { subject: ['rus', 'math', ...electiveSubjects], attempt: ['main', 'retake', 'september'] },
] as const
