import {
  capitalize,
  citeInFull,
  citeShort,
  forms,
  indicators,
  irregularities320,
  registers,
  roadmap320,
  type ActDefinition,
} from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { EntryLinks } from './entry-links.tsx'
import { EntryLink } from './entry-link.tsx'
import { Facts, Passport } from './passport.tsx'

/** An act with the wordings that the catalogue cites. */
export function ActPassport({ act }: { readonly act: ActDefinition }) {
  const isPlan = act.id === roadmap320.id
  const items = Object.entries<string>(act.items)
  const resting = [
    { list: 'indicators', title: 'Показатели', of: indicators.filter(({ source }) => source.act === act.id) },
    { list: 'forms', title: 'Формы', of: forms.filter(({ source }) => source.act === act.id) },
    { list: 'registers', title: 'Реестры', of: registers.filter(({ source }) => source.act === act.id) },
  ] as const
  return (
    <Passport list="acts" title={capitalize(citeShort({ act: act.id }))} lead={citeInFull({ act: act.id })}>
      <Panel title="Что из него взято дословно">
        {items.length === 0 ? (
          <p>Каталог ссылается на акт целиком.</p>
        ) : (
          <Facts
            facts={items.map(([item, wording]) => [
              item,
              isPlan ? (
                <EntryLink key={item} list="measures" id={item}>
                  {wording}
                </EntryLink>
              ) : (
                wording
              ),
            ])}
          />
        )}
      </Panel>
      {isPlan && (
        <Panel title="Как прочитан текст">
          <DataTable caption="Как прочитан текст" stacked>
            <thead>
              <tr>
                <th scope="col">Место</th>
                <th scope="col">В тексте</th>
                <th scope="col">Что не так</th>
                <th scope="col">Как прочитано</th>
              </tr>
            </thead>
            <tbody>
              {irregularities320.map(({ id, measures, verbatim, note, reading }) => (
                <tr key={id}>
                  <th scope="row">{measures.join(', ') || 'весь акт'}</th>
                  <td data-title="В тексте">{verbatim}</td>
                  <td data-title="Что не так">{note}</td>
                  <td data-title="Как прочитано">{reading}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Panel>
      )}
      {!isPlan &&
        resting
          .filter(({ of }) => of.length > 0)
          .map(({ list, title, of }) => (
            <Panel key={list} title={title}>
              <EntryLinks list={list} of={of} />
            </Panel>
          ))}
    </Passport>
  )
}
