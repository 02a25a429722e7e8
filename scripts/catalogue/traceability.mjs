// docs/traceability.md: from a measure of the plan to what the system does for it.
import { measures320, traceOfMeasure } from '@msoko/domain'
import { page, table } from './markdown.mjs'
import { testsNaming } from './tests-of.mjs'

const NONE = 'нет'
/** More would hide the first ones. */
const MOST_TESTS = 3

export function traceabilityPage() {
  const to = (folder, declarations) =>
    declarations.map(({ id }) => `[${id}](catalogue/${folder}/${id}.md)`).join(', ') || NONE
  const rows = Object.keys(measures320).map((number) => {
    const trace = traceOfMeasure(number)
    const filled = trace.forms.filter(({ register }) => register === undefined)
    return [
      `[${number}](catalogue/measures/${number}.md)`,
      [to('forms', filled), to('registers', trace.registers)].filter((text) => text !== NONE).join(', ') || NONE,
      to('indicators', trace.indicators),
      trace.reports.map(({ id }) => `\`${id}\``).join(', ') || NONE,
      testsOf(trace),
    ]
  })
  return page(
    'От меры плана к документу',
    'Что система делает для каждой меры постановления № 320. «нет» — ещё не сделано. Примеры показателей проверяет `packages/domain/src/catalogue.test.ts`. Страница составлена командой `pnpm catalogue`.',
    table(['Мера', 'Форма или реестр', 'Показатели', 'Документ', 'Проверки'], rows),
  )
}

function testsOf({ forms, registers, indicators, reports }) {
  const examples = indicators.reduce((sum, indicator) => sum + indicator.examples.length, 0)
  const files = testsNaming([...forms, ...registers, ...reports].map(({ id }) => id))
  const shown = files.slice(0, MOST_TESTS).map((file) => `[${file.split('/').at(-1)}](../${file})`)
  const more = files.length > MOST_TESTS ? [`и ещё ${files.length - MOST_TESTS}`] : []
  return [...(examples > 0 ? [`примеров: ${examples}`] : []), ...shown, ...more].join(', ') || NONE
}
