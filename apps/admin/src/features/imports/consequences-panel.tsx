import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { IndicatorConsequences } from './indicator-consequences.tsx'
import type { ImportView } from './import-page.tsx'
import { errorsOf } from './problem-text.ts'
import { flipsInWords } from './verdict-change.ts'
import { VerdictConsequences } from './verdict-consequences.tsx'

export type Consequences = inferOutput<typeof trpc.imports.consequences>

/** What would change in verdicts and indicators, before anything is saved. */
export function ConsequencesPanel({ view }: { readonly view: ImportView }) {
  const undecided = view.status === 'previewed' && errorsOf(view.result.problems).length === 0
  if (!undecided || view.changes.every(({ kind }) => kind === 'unchanged')) return null
  return (
    <Panel title="Что изменится в выводах и показателях">
      <DryRun id={view.id} />
    </Panel>
  )
}

function DryRun({ id }: { readonly id: string }) {
  const query = useQuery(trpc.imports.consequences.queryOptions({ id }))
  return (
    <Loaded query={query} what="Пробный пересчёт">
      {({ verdicts, indicators, indicatorCount }) =>
        verdicts.length + indicators.length === 0 ? (
          <p>Ни один вывод и ни один показатель не изменится.</p>
        ) : (
          <>
            <p>Это пробный пересчёт, в системе ничего не меняется. {flipsInWords(verdicts)}</p>
            <VerdictConsequences verdicts={verdicts} />
            <IndicatorConsequences indicators={indicators} count={indicatorCount} />
          </>
        )
      }
    </Loaded>
  )
}
