import { printPeriod } from '@msoko/domain'
import type { Job } from '../../server/job-events.ts'
import type { Reports } from './definition-list.tsx'

/** In the order in which the server does them. */
const STEPS = ['Читаем числа', 'Составляем текст', 'Рисуем графики и собираем файл', 'Сохраняем']

/** What the job is about: «Аналитическая справка … за 2025/26» or all documents of the year. */
export function jobTitle({ report, period }: Pick<Job, 'report' | 'period'>, { definitions }: Reports): string {
  const year = period === null ? '' : `, ${printPeriod(period)}`
  const definition = definitions.find(({ id }) => id === report)
  return definition ? `${definition.kind} ${definition.title}${year}` : `Все документы${year}`
}

/** What is being done at the moment: documents of a set are counted, steps of one are named. */
export function jobStep({ kind, done, total }: Pick<Job, 'kind' | 'done' | 'total'>): string {
  if (kind === 'issue-set') return total === 0 ? 'Читаем числа' : `Готово ${done} из ${total}`
  return STEPS[done] ?? 'Завершаем'
}
