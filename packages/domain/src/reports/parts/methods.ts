import { citeShort } from '../../acts/catalogue.ts'
import { cellTitle } from '../../kernel/cell-title.ts'
import { rowOn } from '../../kernel/parameter.ts'
import { referenceDay } from '../../kernel/period.ts'
import { provenanceInWords } from '../../kernel/provenance.ts'
import { capitalize, printInteger } from '../../kernel/russian.ts'
import { comparisonLeast } from '../../parameters/comparison-least.ts'
import { egeResults } from '../../forms/attestation/ege-results.ts'
import type { Composition } from '../composition.ts'
import type { ParameterMention } from '../definition.ts'
import type { Block } from '../report.ts'

/** What the words on chance rest on. */
const SCATTER =
  'Разница с остальными организациями и изменение по годам названы больше случайного разброса, если получить такие же случайно можно реже чем в 5 случаях из 100. Доли сравниваются по точному критерию Фишера, средние — по критерию Уэлча (приблизительно), с поправкой Холма на число сравнений.'

/** How each indicator is calculated, and which legal numbers it was measured against, with their provenance. */
export function methods(
  composition: Composition,
  indicators: readonly string[],
  mentions: readonly ParameterMention[],
): readonly Block[] {
  const formulas = indicators.map((id) => {
    const { title, words } = composition.indicator(id)
    return { text: `${title}: ${words}.` }
  })
  const numbers = mentions.map((mention) => ({ text: `${describe(composition, mention)}.` }))
  const least = { parameter: comparisonLeast.id, cells: [] }
  const scatter = [{ text: SCATTER }, { text: `${describe(composition, least)}.` }]
  return [{ kind: 'list', ordered: false, items: [...formulas, ...numbers, ...scatter] }]
}

function describe(composition: Composition, { parameter, cells }: ParameterMention): string {
  const definition = composition.context.parameters.find(({ id }) => id === parameter)
  if (!definition) throw new Error(`unknown parameter: ${parameter}`)
  const day = referenceDay(composition.period)
  const rows = (cells.length === 0 ? [{}] : cells).map((cell) => ({ cell, row: rowOn(definition, day, cell) }))
  const values = rows.map(({ cell, row }) => {
    const name = cellTitle(egeResults, cell).toLowerCase()
    const value = row === undefined ? 'не задано' : row.value === 'exclude' ? 'не учитывается' : printInteger(row.value)
    return name === '' ? value : `${name} — ${value}`
  })
  const [first] = rows.flatMap(({ row }) => row ?? [])
  if (!first) return `${capitalize(definition.title)}: не задано`
  const origin = `${provenanceInWords(first.provenance)}${first.source ? `: ${citeShort(first.source)}` : ''}`
  const note = first.note === undefined ? '' : `; ${first.note}`
  return `${capitalize(definition.title)}: ${values.join('; ')} (${origin}${note})`
}
