import { columnTitles, measuresOfRegister, type Register } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { countInWords } from './count-in-words.ts'
import { EntryLink } from './entry-link.tsx'
import { MeasureLinks } from './entry-links.tsx'
import { Facts, Passport } from './passport.tsx'
import { SourcePanel } from './source-panel.tsx'

/** What is kept row by row, and how its figures are counted. */
export function RegisterPassport({ register }: { readonly register: Register }) {
  const form = formOf(register.form)
  return (
    <Passport list="registers" title={register.title}>
      <Panel title="Паспорт">
        <Facts
          facts={[
            ['Меры плана', <MeasureLinks key="measures" numbers={measuresOfRegister(register)} />],
            [
              'Числа',
              <EntryLink key="form" list="forms" id={form.id}>
                {form.title}
              </EntryLink>,
            ],
            [
              'Строка действует',
              register.to === undefined
                ? `в один день: «${register.columns[register.from]?.title}»`
                : `с «${register.columns[register.from]?.title}» по «${register.columns[register.to]?.title}»`,
            ],
            ['Код', <code key="code">{register.id}</code>],
          ]}
        />
      </Panel>
      <Panel title="Столбцы">
        <DataTable caption={`Столбцы реестра «${register.title}»`} stacked>
          <thead>
            <tr>
              <th scope="col">Столбец</th>
              <th scope="col">Вид</th>
              <th scope="col">Пояснение</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(register.columns).map(([id, column]) => (
              <tr key={id}>
                <th scope="row">{column.title}</th>
                <td data-title="Вид">
                  {column.kind === 'choice' ? Object.values(column.values).join('; ') : columnTitles[column.kind]}
                </td>
                <td>
                  {[
                    column.hint,
                    column.optional && 'можно не заполнять',
                    column.personal && 'персональные данные: видны только отделу образования, в документы не попадают',
                  ]
                    .filter((text) => text !== undefined)
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Panel>
      <Panel title="Как считаются числа">
        <Facts
          facts={Object.entries(register.counts).map(([field, count]) => [
            form.fields[field]?.title ?? field,
            countInWords(register, count),
          ])}
        />
      </Panel>
      <SourcePanel source={register.source} />
    </Passport>
  )
}
