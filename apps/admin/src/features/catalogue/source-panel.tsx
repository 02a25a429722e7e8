import { actOf, citeInFull, provenanceInWords, wordingOf, type Citation, type Provenance } from '@msoko/domain'
import { Panel } from '../../components/panel.tsx'
import { EntryLink } from './entry-link.tsx'

interface SourcePanelProps {
  readonly source: Citation
  /** Continues «Формула» or whatever `of` names. */
  readonly provenance?: Provenance
  readonly of?: string
}

/** The act in full, its wording and whether what is shown was taken from it. */
export function SourcePanel({ source, provenance, of }: SourcePanelProps) {
  return (
    <Panel title="На чём основано">
      <p>
        <EntryLink list="acts" id={actOf(source).id}>
          {citeInFull(source)}
        </EntryLink>
      </p>
      {source.item !== undefined && <blockquote>{wordingOf(source)}</blockquote>}
      {provenance !== undefined && <p>{`${of}: ${provenanceInWords(provenance)}.`}</p>}
    </Panel>
  )
}
