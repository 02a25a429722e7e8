import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { significantContests } from './significant-contests.ts'

/** Pupils, each once in a year however many contests he enters. */
export const significantPersons = defineForm({
  id: 'significant-persons',
  version: 1,
  title: 'Участники региональных и всероссийских конкурсов из перечня значимых мероприятий',
  sheet: 'Значимые конкурсы, участники',
  source: roadmap320.item('6.1'),
  serves: [roadmap320.item('6.2')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    participants: persons('Участников значимых конкурсов', {
      hint: 'Конкурсы регионального и всероссийского уровней из перечня значимых мероприятий; обучающийся считается один раз за год',
      synonyms: ['участников', 'участников значимых мероприятий', 'участников (чел.)'],
    }),
    awarded: persons('Победителей и призёров значимых конкурсов', {
      hint: 'Хотя бы в одном конкурсе; обучающийся считается один раз',
      synonyms: ['победителей и призёров', 'победителей и призёров (чел.)'],
    }),
  },
  checks: [atMost('awarded', 'participants')],
  across: [
    within('participants', contingent.f.pupils),
    within('participants', significantContests.f.entries),
    within('awarded', significantContests.f.awarded),
    steady('participants', parameter(yearlyChange)),
  ],
})
