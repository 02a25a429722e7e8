import { roadmap320 } from '../../acts/roadmap-320.ts'
import { sameAs } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { contingent } from './contingent.ts'
import { everyGrade, grades } from './grades.ts'

/** Whoever is absent from when is decided later: the lists hold how much everybody misses, and each district its own threshold. */
export const attendance = defineForm({
  id: 'attendance',
  version: 1,
  title: 'Посещаемость занятий',
  sheet: 'Посещаемость',
  source: roadmap320.item('1.15'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: { grade: grades },
  combinations: [{ grade: everyGrade }],
  fields: {
    missed: tally('Доля уроков, пропущенных без уважительной причины, %', {
      from: 0,
      to: 100,
      hint: 'За сентябрь, по каждому обучающемуся из контингента, вниз до целого процента: 0×22; 4; 35×2',
      synonyms: ['пропуски без уважительной причины', 'доля пропусков'],
    }),
    notAttending: persons('Не приступили к занятиям', {
      hint: 'Числятся в классе и не были в школе ни одного дня без уважительной причины',
      synonyms: ['не посещают занятия', 'не посещающих', 'неприсутствующих'],
    }),
  },
  checks: [atMost('notAttending', 'missed')],
  across: [sameAs('missed', contingent.f.pupils)],
})
