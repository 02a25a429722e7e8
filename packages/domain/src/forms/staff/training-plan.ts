import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

const audiences = partition('Кто обучается', {
  teachers: { title: 'педагогические работники', synonyms: ['педагоги', 'учителя'] },
  heads: { title: 'руководители и их заместители', synonyms: ['руководители', 'руководящие работники'] },
})

const programmes = partition('Вид программы', {
  'further-training': { title: 'повышение квалификации', synonyms: ['ПК', 'курсы ПК'] },
  retraining: { title: 'профессиональная переподготовка', synonyms: ['переподготовка', 'ПП'] },
})

/** Trainings and not people: one person may be trained twice in a year, and each time is planned. */
export const trainingPlan = defineForm({
  id: 'training-plan',
  version: 1,
  title: 'Выполнение плана обучения педагогов и руководителей',
  sheet: 'План обучения',
  source: roadmap320.item('3.5'),
  serves: [roadmap320.item('5.3'), roadmap320.item('9.4')],
  period: 'calendar-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { audience: audiences, programme: programmes },
  combinations: [{ audience: ['teachers', 'heads'], programme: ['further-training', 'retraining'] }],
  fields: {
    planned: count('Запланировано обучений', { synonyms: ['план', 'запланировано'] }),
    done: count('Завершено запланированных обучений', {
      hint: 'Удостоверение или диплом получены в этом году',
      synonyms: ['обучено', 'факт', 'выполнено'],
    }),
    beyond: count('Завершено сверх плана', { synonyms: ['сверх плана', 'вне плана'] }),
  },
  checks: [atMost('done', 'planned')],
})
