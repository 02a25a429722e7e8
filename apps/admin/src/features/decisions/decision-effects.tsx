import { listInWords, printPeriod, type RulesEffect } from '@msoko/domain'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { flagBehind, indicatorOf, rulesTitleBehind } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Note } from '../../components/note.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import type { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'

type Preview = Pick<inferOutput<typeof trpc.decisions.preview>, 'effects' | 'indicators' | 'periods'>

interface DecisionEffectsProps {
  readonly preview: Preview
  /** New rules turn no verdict: told is what they say otherwise than those in use. */
  readonly beside?: boolean
}

const TURNS = { caption: 'Что изменится', before: 'Сейчас', after: 'Станет', nothing: 'Выводы о школах не изменятся' }
const BESIDE = {
  caption: 'О каких школах новые правила скажут другое',
  before: 'По действующим правилам',
  after: 'По новым правилам',
  nothing: 'Новые правила скажут о школах то же, что действующие',
}

/** Whose verdict turns, and which numbers are reckoned anew. */
export function DecisionEffects({ preview: { effects, indicators, periods }, beside = false }: DecisionEffectsProps) {
  const words = beside ? BESIDE : TURNS
  const years = listInWords(periods.toSorted().map((period) => printPeriod(period)))
  return (
    <>
      {effects.length === 0 ? (
        <Note tone="info" title={words.nothing} live>
          <p>Проверены годы: {years}.</p>
        </Note>
      ) : (
        <EffectTable effects={effects} words={words} />
      )}
      {indicators.length > 0 && (
        <p>Заново рассчитаются показатели: {indicators.map((id) => `«${indicatorOf(id).title}»`).join(', ')}.</p>
      )}
    </>
  )
}

interface EffectTableProps {
  readonly effects: readonly RulesEffect[]
  readonly words: typeof TURNS
}

function EffectTable({ effects, words }: EffectTableProps) {
  const { nameOf } = useUnits()
  return (
    <DataTable caption={words.caption} captionShown stacked>
      <thead>
        <tr>
          <th scope="col">Школа</th>
          <th scope="col">Год</th>
          <th scope="col">Категория</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
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
            <td data-title={words.before}>
              {before ? <VerdictMark verdict={before.verdict} words={SCHOOL_WORDS} /> : 'такой категории нет'}
            </td>
            <td data-title={words.after}>
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
