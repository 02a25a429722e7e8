import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { gradesFrom } from '../contingent/grades.ts'

/** Whom the measures of career guidance are meant for. */
export const careerGrades = gradesFrom(6, 11)

/** The championship has ages, the enrolment has grades: 12 to 16 years are taken by grade. */
export const juniorGrades = gradesFrom(6, 10)

const guided = contingent.f.pupils.where({ grade: careerGrades })

/** Each pupil once in a column, however often he took part; the whole is the enrolment and is not asked again. */
export const careerParticipation = defineForm({
  id: 'career-participation',
  version: 1,
  title: 'Участие обучающихся 6–11 классов в профориентационной работе',
  sheet: 'Участие в профориентации',
  source: roadmap320.item('7.1'),
  serves: [roadmap320.item('7.2')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  fields: {
    juniors: persons('Участники чемпионата «Молодые профессионалы», направление «Юниоры»', {
      hint: 'Обучающиеся 6–10 классов, каждый один раз. Чемпионат переименован в «Профессионалы»: считать под любым названием',
      synonyms: ['Юниоры', 'участники чемпионата «Профессионалы» (юниоры)'],
    }),
    masterClasses: persons('Участники профориентационных мастер-классов чемпионата', {
      hint: 'Обучающиеся 6–11 классов, каждый один раз',
      synonyms: ['профориентационные мастер-классы'],
    }),
    ticketToFuture: persons('Охвачены проектом «Билет в будущее»', {
      hint: 'Обучающиеся 6–11 классов, зарегистрированные в проекте, каждый один раз',
      synonyms: ['Билет в будущее'],
    }),
    municipalEvents: persons('Участники муниципальных и межмуниципальных профориентационных мероприятий и конкурсов', {
      hint: 'Обучающиеся 6–11 классов, каждый один раз, в скольких бы мероприятиях он ни участвовал',
      synonyms: ['муниципальные профориентационные мероприятия'],
    }),
    diagnosed: persons('Прошли профориентационное тестирование, диагностику', {
      hint: 'Обучающиеся 6–11 классов, каждый один раз',
      synonyms: ['профориентационная диагностика', 'профориентационное тестирование'],
    }),
  },
  checks: [],
  across: [
    within('juniors', contingent.f.pupils.where({ grade: juniorGrades })),
    within('masterClasses', guided),
    within('ticketToFuture', guided),
    within('municipalEvents', guided),
    within('diagnosed', guided),
    steady('ticketToFuture', parameter(yearlyChange)),
    steady('diagnosed', parameter(yearlyChange)),
  ],
})
