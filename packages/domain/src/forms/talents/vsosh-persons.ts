import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { gradesFrom } from '../contingent/grades.ts'
import { vsoshEntries } from './vsosh-entries.ts'
import { vsoshStages } from './vsosh-stages.ts'

/** Persons, each once in a stage however many subjects he writes. */
export const vsoshPersons = defineForm({
  id: 'vsosh-persons',
  version: 1,
  title: 'Участники Всероссийской олимпиады школьников',
  sheet: 'ВсОШ, участники',
  source: roadmap320.item('6.1'),
  serves: [roadmap320.item('8.4'), roadmap320.item('5.1')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { stage: vsoshStages },
  combinations: [{ stage: ['school', 'municipal', 'regional', 'final'] }],
  usual: { stage: ['school', 'municipal'] },
  fields: {
    participants: persons('Участников этапа', {
      hint: 'Обучающийся считается один раз, по скольким бы предметам он ни участвовал',
      synonyms: ['уникальных участников', 'участников (чел.)', 'количество обучающихся, принявших участие'],
    }),
    awarded: persons('Победителей и призёров', {
      hint: 'Хотя бы по одному предмету; обучающийся считается один раз',
      synonyms: ['победителей и призёров (чел.)'],
    }),
    winners: persons('Победителей', {
      hint: 'Хотя бы по одному предмету; обучающийся считается один раз',
      synonyms: ['победителей (чел.)'],
    }),
  },
  checks: [atMost('awarded', 'participants'), atMost('winners', 'awarded')],
  across: [
    within('participants', contingent.f.pupils.where({ grade: gradesFrom(4, 11) })),
    within('participants', vsoshEntries.f.entries),
    within('awarded', vsoshEntries.f.awarded),
    within('winners', vsoshEntries.f.winners),
    steady('participants', parameter(yearlyChange)),
  ],
})
