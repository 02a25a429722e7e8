import { ruleSetKey, usersOf } from '@msoko/domain'
import { Panel } from '../../components/panel.tsx'
import { EntryLinks } from './entry-links.tsx'

/** Which forms, indicators, rules and documents rest on a declaration. */
export function UsersPanel({ id }: { readonly id: string }) {
  const { forms, indicators, ruleSets, reports } = usersOf(id)
  const nobody = forms.length + indicators.length + ruleSets.length + reports.length === 0
  const documents = reports.map(({ measure, kind, about }) => ({
    id: measure.item ?? '',
    title: `${kind} ${about}`,
  }))
  return (
    <Panel title="Где используется">
      {nobody && <p>Пока нигде.</p>}
      {indicators.length > 0 && (
        <>
          <h3>Показатели</h3>
          <EntryLinks list="indicators" of={indicators} />
        </>
      )}
      {ruleSets.length > 0 && (
        <>
          <h3>Правила</h3>
          <EntryLinks
            list="rules"
            of={ruleSets.map((ruleSet) => ({
              id: ruleSetKey(ruleSet),
              title: `${ruleSet.title} (${ruleSet.version})`,
            }))}
          />
        </>
      )}
      {documents.length > 0 && (
        <>
          <h3>Документы</h3>
          <EntryLinks list="measures" of={documents} />
        </>
      )}
      {forms.length > 0 && (
        <>
          <h3>Проверки форм</h3>
          <EntryLinks list="forms" of={forms} />
        </>
      )}
    </Panel>
  )
}
