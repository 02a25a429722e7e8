// docs/traceability.md: from a measure of the plan to what the system does for it.
import { measures320 } from '@msoko/domain'
import { page, table } from './markdown.mjs'
import { traceOf } from './uses.mjs'

const NONE = 'нет'

export function traceabilityPage() {
  const to = (folder, declarations) =>
    declarations.map(({ id }) => `[${id}](catalogue/${folder}/${id}.md)`).join(', ') || NONE
  const rows = Object.keys(measures320).map((number) => {
    const { forms, indicators, reports } = traceOf(number)
    return [
      `[${number}](catalogue/measures/${number}.md)`,
      to('forms', forms),
      to('indicators', indicators),
      reports.map(({ id }) => `\`${id}\``).join(', ') || NONE,
    ]
  })
  return page(
    'От меры плана к документу',
    'Что система делает для каждой меры постановления № 320. «нет» — ещё не сделано. Страница составлена командой `pnpm catalogue`.',
    table(['Мера', 'Форма', 'Показатели', 'Документ'], rows),
  )
}
