import {
  capitalize,
  citeInFull,
  indicators,
  printWithParts,
  provenanceInWords,
  wordingOf,
  type Indicator,
} from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { measureTitle } from '../../catalogue/measured.ts'
import { periodOfIndicator } from '../../catalogue/period-of-indicator.ts'
import type { Reason } from '../../address/reason.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Note } from '../../components/note.tsx'
import { PassportLink } from '../../components/passport-link.tsx'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { ReasonLeaves } from './reason-leaves.tsx'
import { ReasonParts } from './reason-parts.tsx'
import { ReasonSources } from './reason-sources.tsx'
import { StateInWords } from '../../components/state-in-words.tsx'
import styles from './reason-panel.module.css'

export type EvidenceOfCell = inferOutput<typeof trpc.indicators.cell>

export function ReasonPanel({ reason }: { readonly reason: Reason }) {
  const indicator = indicators.find(({ id }) => id === reason.indicator)
  if (!indicator) {
    return (
      <Note tone="warn" title="Такого показателя нет">
        <p>Закройте эту панель и нажмите на число на странице.</p>
      </Note>
    )
  }
  return <KnownReason reason={reason} indicator={indicator} />
}

function KnownReason({ reason, indicator }: { readonly reason: Reason; readonly indicator: Indicator }) {
  const { nameOf } = useUnits()
  const query = useQuery(trpc.indicators.cell.queryOptions({ ...reason }))
  return (
    <>
      <h3>{measureTitle(indicator, reason.cell)}</h3>
      <p className={styles.scope}>
        {nameOf(reason.unit)}, {periodOfIndicator(indicator, reason.period)}
      </p>
      <Loaded query={query} what="Происхождение числа">
        {(evidence) => <Evidence evidence={evidence} indicator={indicator} />}
      </Loaded>
    </>
  )
}

function Evidence({ evidence, indicator }: { readonly evidence: EvidenceOfCell; readonly indicator: Indicator }) {
  const { evaluation } = evidence
  return (
    <>
      <p className={styles.value}>{printWithParts(evaluation, indicator)}</p>
      <StateInWords evaluation={evaluation} indicator={indicator} />
      <h4>Как считается</h4>
      <p>{capitalize(indicator.words)}.</p>
      <ReasonParts evaluation={evaluation} indicator={indicator} />
      <ReasonLeaves evidence={evidence} indicator={indicator} />
      <ReasonSources evidence={evidence} indicator={indicator} />
      <h4>На чём основан показатель</h4>
      <p>{citeInFull(indicator.source)}</p>
      {indicator.source.item !== undefined && <blockquote>{wordingOf(indicator.source)}</blockquote>}
      <p className={styles.provenance}>Формула: {provenanceInWords(indicator.provenance)}.</p>
      <p>
        <PassportLink indicator={indicator.id} />
      </p>
    </>
  )
}
