import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { partition } from '../../kernel/dimension.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { employees } from './employees.ts'
import { professionalDevelopment } from './professional-development.ts'

const themes = partition(
  'Тема программы',
  {
    standards: { title: 'Обновлённые ФГОС и федеральные программы', synonyms: ['обновленные ФГОС', 'ФГОС', 'ФОП'] },
    subject: { title: 'Преподавание предмета', synonyms: ['предметные компетенции', 'методика преподавания'] },
    literacy: { title: 'Функциональная грамотность' },
    assessment: { title: 'Оценивание и подготовка к ГИА', synonyms: ['подготовка к ГИА', 'оценочная деятельность'] },
    'special-needs': { title: 'Обучение детей с ОВЗ', synonyms: ['инклюзивное образование', 'ОВЗ'] },
    talents: { title: 'Работа с одарёнными детьми', synonyms: ['одаренные дети'] },
    'low-results': { title: 'Преодоление учебной неуспешности', synonyms: ['работа со слабоуспевающими'] },
    upbringing: { title: 'Воспитание и классное руководство', synonyms: ['воспитание', 'классное руководство'] },
    digital: { title: 'Цифровая среда', synonyms: ['цифровые технологии', 'ИКТ'] },
    other: { title: 'Другие темы', synonyms: ['иные', 'прочее'] },
  },
  { synonyms: ['Тема', 'Направление программы', 'Тематика курсов'] },
)

/** One person may need several programmes, so the themes are never added: how many people in all stands in the other form. */
export const trainingNeed = defineForm({
  id: 'training-need',
  version: 1,
  title: 'Потребность в повышении квалификации по темам',
  sheet: 'Потребность в ПК',
  source: roadmap320.item('3.4'),
  serves: [roadmap320.item('3.5')],
  period: 'school-year',
  stateOn: '06-30',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { theme: themes },
  combinations: [{ theme: Object.keys(themes.values) as readonly (keyof typeof themes.values)[] }],
  fields: {
    due: employees('Нужно обучить педагогических работников', {
      hint: 'В следующем учебном году; человек может стоять в нескольких темах',
      synonyms: ['потребность', 'количество человек', 'заявлено'],
    }),
  },
  checks: [],
  across: [within('due', professionalDevelopment.f.due)],
})
