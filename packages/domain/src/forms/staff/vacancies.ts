import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { partition } from '../../kernel/dimension.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { staff } from './staff.ts'

const posts = partition(
  'Предмет или должность',
  {
    primary: { title: 'Начальные классы', synonyms: ['учитель начальных классов'] },
    rus: { title: 'Русский язык и литература', synonyms: ['русский язык'] },
    foreign: { title: 'Иностранный язык', synonyms: ['английский язык', 'немецкий язык', 'французский язык'] },
    math: { title: 'Математика' },
    informatics: { title: 'Информатика' },
    history: { title: 'История и обществознание', synonyms: ['история', 'обществознание'] },
    geography: { title: 'География' },
    biology: { title: 'Биология' },
    physics: { title: 'Физика' },
    chemistry: { title: 'Химия' },
    arts: { title: 'Музыка и изобразительное искусство', synonyms: ['музыка', 'ИЗО'] },
    technology: { title: 'Труд (технология)', synonyms: ['технология'] },
    sports: { title: 'Физическая культура', synonyms: ['физкультура'] },
    safety: { title: 'Основы безопасности и защиты Родины', synonyms: ['ОБЖ', 'ОБЗР'] },
    psychologist: { title: 'Педагог-психолог', synonyms: ['психолог'] },
    'speech-therapist': { title: 'Учитель-логопед, учитель-дефектолог', synonyms: ['логопед', 'дефектолог'] },
    'social-teacher': { title: 'Социальный педагог' },
    other: { title: 'Иные должности', synonyms: ['прочие', 'другие'] },
  },
  { synonyms: ['Предмет', 'Должность', 'Вакансия'] },
)

/** Posts that nobody holds: with those of the staffing list they make the share of vacancies. */
export const vacancies = defineForm({
  id: 'vacancies',
  version: 1,
  title: 'Вакансии педагогических работников',
  sheet: 'Вакансии',
  source: roadmap320.item('3.1'),
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { post: posts },
  combinations: [{ post: Object.keys(posts.values) as readonly (keyof typeof posts.values)[] }],
  usual: { post: ['primary', 'rus', 'math'] },
  fields: {
    vacant: stock('Вакантных должностей', {
      hint: 'В целых должностях; занятая совместителем — не вакантная',
      synonyms: ['вакансий', 'число вакансий', 'вакантных ставок'],
    }),
  },
  checks: [],
  across: [within('vacant', staff.f.positions)],
})
