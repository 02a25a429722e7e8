import {
  atMost,
  count,
  defineForm,
  equal,
  parameter,
  parameters,
  partition,
  roadmap320,
  tally,
  tallyBelow,
  teaches,
} from '@msoko/domain'

const SUBJECTS = Array.from({ length: 25 }, (_, index) => `s${index + 1}`)

const TASKS = ['task1', 'task2', 'task3', 'task4', 'task5', 'task6', 'task7', 'task8', 'task9', 'task10'] as const
const tasks = Object.fromEntries(
  TASKS.map((id, index) => [id, count(`Справились с заданием ${index + 1}`)]),
) as Readonly<Record<(typeof TASKS)[number], ReturnType<typeof count>>>

function markPassed(): (typeof parameters)[number] {
  const found = parameters.find(({ id }) => id === 'mark-passed')
  if (!found) throw new Error('no parameter mark-passed')
  return found
}

/** An invented form whose sheet has twenty columns: the unit, the year, the subject, 13 counts and a tally of four marks, all checked. */
export const largeForm = defineForm({
  id: 'bench-results',
  version: 1,
  title: 'Результаты проверочной работы (вымышленная форма)',
  sheet: 'Работа',
  source: roadmap320.item('1.1'),
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'bench',
  cells: 'complete',
  dimensions: {
    subject: partition(
      'Предмет',
      Object.fromEntries(SUBJECTS.map((id, index) => [id, { title: `Предмет ${index + 1}` }])),
    ),
  },
  combinations: [{ subject: SUBJECTS }],
  fields: {
    takers: count('Участников'),
    notAssessed: count('Без отметки'),
    belowMinimum: count('Не преодолели минимум'),
    marks: tally('Отметка', { from: 2, to: 5 }),
    ...tasks,
  },
  checks: [
    atMost('belowMinimum', 'takers'),
    atMost('notAssessed', 'takers'),
    equal('marks', 'takers'),
    equal('belowMinimum', tallyBelow('marks', parameter(markPassed()))),
    ...TASKS.map((task) => atMost(task, 'takers')),
  ],
})

export const LARGE_CELLS = SUBJECTS.map((subject) => `subject=${subject}`)
export const LARGE_TASKS = TASKS
