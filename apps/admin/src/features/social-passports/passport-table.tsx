import { changeFromPrevious, overRest, printEvaluation, printPart, type PassportPart } from '@msoko/domain'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { WITHHELD } from '../../catalogue/withheld.ts'
import { DataTable } from '../../components/data-table.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import type { SocialPassport } from './passport.ts'

type Line = SocialPassport['lines'][number]

const [COUNT, SHARE, BEFORE, CHANGE, REST] = ['Число', 'Доля', 'Год назад', 'Изменение', 'Остальной район']

/** One part of a passport: pupils or families, each line beside the total of the same. */
export function PassportTable({ part, lines }: { readonly part: PassportPart; readonly lines: readonly Line[] }) {
  const ids = new Set(part.lines.map(({ id }) => id))
  const shown = lines.filter(({ indicator }) => ids.has(indicator))
  const [whole] = shown.flatMap(({ own }) => (isKnown(own) && own.parts[1] ? [printPart(own.parts[1])] : []))
  return (
    <>
      <p>
        {part.whole}: <b>{whole ?? 'нет данных'}</b>. Доли — от этого числа.
      </p>
      <DataTable caption={`Социальный паспорт: ${part.title.toLowerCase()}`} stacked>
        <thead>
          <tr>
            <th scope="col">Показатель</th>
            {[COUNT, SHARE, BEFORE, CHANGE, REST].map((title) => (
              <th key={title} scope="col" data-number>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.indicator}>
              <th scope="row">{indicatorOf(line.indicator).title.replace(/^Доля /, '')}</th>
              <Cells {...line} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

function Cells({ indicator: id, own, previous, change, rest }: Line) {
  const indicator = indicatorOf(id)
  return (
    <>
      <td data-number data-title={COUNT}>
        {isKnown(own) && own.parts[0] ? printPart(own.parts[0]) : '—'}
      </td>
      <td data-number data-title={SHARE}>
        <ValueLink evaluation={own} />
      </td>
      <td data-number data-title={BEFORE}>
        <ValueLink evaluation={previous} parts />
      </td>
      <td data-number data-title={CHANGE}>
        {isKnown(change) ? printEvaluation(change, changeFromPrevious(indicator)) : '—'}
      </td>
      <td data-number data-title={REST}>
        {rest ? printEvaluation(rest, overRest(indicator)) : WITHHELD}
      </td>
    </>
  )
}

function isKnown({ state }: Line['own']): boolean {
  return state === 'value' || state === 'partial'
}
