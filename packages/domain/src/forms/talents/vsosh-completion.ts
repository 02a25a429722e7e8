import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { count, sum } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { vsoshEntries } from './vsosh-entries.ts'
import { everyVsoshSubject, vsoshSubjects } from './vsosh-subjects.ts'

/** The same works of the same pupils before two juries: only so do their points say something of the juries. */
export const vsoshCompletion = defineForm({
  id: 'vsosh-completion',
  version: 1,
  title: 'Баллы школьного и муниципального этапов ВсОШ у одних и тех же участников',
  sheet: 'ВсОШ, баллы двух этапов',
  source: roadmap320.item('8.4'),
  serves: [roadmap320.item('8.1'), roadmap320.item('8.2')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  // A difference asks how a jury marks; it proves nothing about anybody.
  notFor: ['rating', 'personnel'],
  dimensions: { subject: vsoshSubjects },
  combinations: [{ subject: everyVsoshSubject }],
  usual: { subject: ['rus', 'math'] },
  fields: {
    both: count('Участий в обоих этапах', {
      hint: 'Только те, кто писал по предмету и школьный, и муниципальный этап; прошедшие по результатам прошлого года не входят',
      synonyms: ['писали оба этапа'],
    }),
    schoolPoints: sum('Набрано баллов на школьном этапе', {
      scale: 1,
      hint: 'Сумма баллов этих участников',
      synonyms: ['сумма баллов шэ'],
    }),
    schoolMost: sum('Наибольший возможный балл на школьном этапе', {
      scale: 1,
      hint: 'Сумма наибольших возможных баллов за работы этих участников',
      synonyms: ['максимум шэ'],
    }),
    municipalPoints: sum('Набрано баллов на муниципальном этапе', {
      scale: 1,
      hint: 'Сумма баллов этих участников',
      synonyms: ['сумма баллов мэ'],
    }),
    municipalMost: sum('Наибольший возможный балл на муниципальном этапе', {
      scale: 1,
      hint: 'Сумма наибольших возможных баллов за работы этих участников',
      synonyms: ['максимум мэ'],
    }),
  },
  checks: [atMost('schoolPoints', 'schoolMost'), atMost('municipalPoints', 'municipalMost')],
  across: [within('both', vsoshEntries.f.entries.where({ stage: 'municipal' }))],
})
