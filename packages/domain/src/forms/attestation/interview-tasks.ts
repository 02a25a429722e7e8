import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { sum } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { everyInterviewTerm, interviewTerms } from './interview-terms.ts'

const tasks = ['reading', 'retelling', 'monologue', 'dialogue'] as const

/** How much of each task the participants have done: points got beside the most that they could get. */
export const interviewTasks = defineForm({
  id: 'interview-tasks',
  version: 1,
  title: 'Выполнение заданий итогового собеседования',
  sheet: 'Собеседование, задания',
  source: roadmap320.item('1.7'),
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'interview',
  cells: 'complete',
  dimensions: {
    term: interviewTerms,
    task: partition(
      'Задание',
      {
        reading: { title: 'чтение текста вслух', synonyms: ['чтение', '1', 'задание 1'] },
        retelling: { title: 'подробный пересказ', synonyms: ['пересказ', '2', 'задание 2'] },
        monologue: { title: 'монологическое высказывание', synonyms: ['монолог', '3', 'задание 3'] },
        dialogue: { title: 'участие в диалоге', synonyms: ['диалог', '4', 'задание 4'] },
      },
      { synonyms: ['Номер задания'] },
    ),
  },
  combinations: [{ term: everyInterviewTerm, task: tasks }],
  usual: { term: ['february'] },
  fields: {
    points: sum('Набрано баллов', {
      scale: 0,
      hint: 'Сумма баллов всех участников за задание',
      synonyms: ['сумма баллов'],
    }),
    mostPoints: sum('Наибольшая возможная сумма баллов', {
      scale: 0,
      hint: 'Наибольший балл за задание × число участников',
      synonyms: ['максимум баллов', 'максимальная сумма баллов'],
    }),
  },
  checks: [atMost('points', 'mostPoints')],
})
