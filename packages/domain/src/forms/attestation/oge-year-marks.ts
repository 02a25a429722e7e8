import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { equal, plus } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { ogeResults } from './oge-results.ts'
import { electiveSubjects, subjects, usualSubjects } from './subjects.ts'

/** Marks of the exam beside those of the year. A difference is a sign to look at, never a finding. */
export const ogeYearMarks = defineForm({
  id: 'oge-year-marks',
  version: 1,
  title: 'Отметки за ОГЭ и годовые отметки',
  sheet: 'ОГЭ и годовые отметки',
  source: roadmap320.item('1.1'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'oge',
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: { subject: subjects },
  combinations: [{ subject: ['rus', 'math', ...electiveSubjects] }],
  usual: { subject: usualSubjects },
  fields: {
    compared: count('Есть обе отметки', {
      hint: 'Участники основного периода, у которых есть и отметка за экзамен, и годовая отметка',
      synonyms: ['сравнивалось', 'с годовой отметкой', 'всего'],
    }),
    lowered: count('Ниже годовой', { hint: 'Отметка за экзамен ниже годовой', synonyms: ['ниже', 'понизили'] }),
    confirmed: count('Соответствует годовой', { synonyms: ['соответствует', 'подтвердили'] }),
    raised: count('Выше годовой', { hint: 'Отметка за экзамен выше годовой', synonyms: ['выше', 'повысили'] }),
  },
  checks: [equal('compared', plus('lowered', 'confirmed', 'raised'))],
  across: [within('compared', ogeResults.f.takers.where({ attempt: 'main' }))],
})
