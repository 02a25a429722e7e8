import { listInWords, printPeriod, type RulesEffect } from '@msoko/domain'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { flagBehind, indicatorOf, rulesTitleBehind } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Note } from '../../components/note.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import type { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'

type Preview = Pick<inferOutput<typeof trpc.decisions.preview>, 'effects' | 'indicators' | 'periods'>

/** Whose verdict turns, and which numbers are reckoned anew. */
export function DecisionEffects({ preview: { effects, indicators, periods } }: { readonly preview: Preview }) {
  const years = listInWords(periods.toSorted().map((period) => printPeriod(period)))
  return (
    <>
      {effects.length === 0 ? (
        <Note tone="info" title="Выводы о школах не изменятся" live>
          <p>Проверены годы: {years}.</p>
        </Note>
      ) : (
        <EffectTable effects={effects} />
      )}
      {indicators.length > 0 && (
        <p>Заново рассчитаются показатели: {indicators.map((id) => `«${indicatorOf(id).title}»`).join(', ')}.</p>
      )}
    </>
  )
}

function EffectTable({ effects }: { readonly effects: readonly RulesEffect[] }) {
  const { nameOf } = useUnits()
  return (
    <DataTable caption="Что изменится" captionShown stacked>
      <thead>
        <tr>
          <th scope="col">Школа</th>
          <th scope="col">Год</th>
          <th scope="col">Категория</th>
          <th scope="col">Сейчас</th>
          <th scope="col">Станет</th>
          <th scope="col">По расчёту</th>
        </tr>
      </thead>
      <tbody>
        {effects.map(({ ruleSet, flag, unit, period, before, after }) => (
          <tr key={`${ruleSet} ${flag} ${unit} ${period}`}>
            <th scope="row">{nameOf(unit)}</th>
            <td data-title="Год">{printPeriod(period)}</td>
            <td data-title="Категория">
              {flagBehind(after).title} ({rulesTitleBehind(after)})
            </td>
            <td data-title="Сейчас">
              {before ? <VerdictMark verdict={before.verdict} words={SCHOOL_WORDS} /> : 'такой категории нет'}
            </td>
            <td data-title="Станет">
              <VerdictMark verdict={after.verdict} words={SCHOOL_WORDS} />
            </td>
            <td data-title="По расчёту">
              {after.verdict === after.computed ? 'так же' : SCHOOL_WORDS[after.computed].text}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
