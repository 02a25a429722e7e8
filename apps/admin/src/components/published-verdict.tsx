import { citeShort, isDisputed, type Finding } from '@msoko/domain'
import { Note } from './note.tsx'
import { SCHOOL_WORDS } from './verdict-mark.tsx'

/** By which act a school stands on a list or off it, and what the figures say where they say otherwise. */
export function PublishedVerdict({ finding }: { readonly finding: Finding }) {
  const { published, verdict, computed } = finding
  if (!published) return null
  const said = verdict === 'met' ? 'Школа названа в перечне' : 'Школы нет в перечне'
  return (
    <Note tone={isDisputed(finding) ? 'warn' : 'info'}>
      <p>
        {said}: {citeShort(published)}.{computed !== verdict && ` По расчёту: ${SCHOOL_WORDS[computed].text}`}
        {isDisputed(finding) && ' — расходится с перечнем.'}
      </p>
    </Note>
  )
}
