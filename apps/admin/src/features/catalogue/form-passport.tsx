import {
  cellsOf,
  checksInWords,
  dimensionInWords,
  measuresOfForm,
  periodTitles,
  printInteger,
  purposeTitles,
  registers,
  reportersInWords,
  sheetUses,
  type Form,
} from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { EntryLink } from './entry-link.tsx'
import { MeasureLinks } from './entry-links.tsx'
import { FieldTable } from './field-table.tsx'
import { Facts, Passport } from './passport.tsx'
import { ScoreSheetPanel } from './score-sheet-panel.tsx'
import { SourcePanel } from './source-panel.tsx'
import { dayOfYear } from './state-on.ts'
import { UsersPanel } from './users-panel.tsx'

/** What a form asks, of whom, and what its figures have to keep. */
export function FormPassport({ form }: { readonly form: Form }) {
  const register = registers.find(({ id }) => id === form.register)
  const use = sheetUses.find((each) => each.form === form.id)
  const dimensions = Object.entries(form.dimensions)
  return (
    <Passport list="forms" title={form.title}>
      <Panel title="Паспорт">
        <Facts
          facts={[
            ['Меры плана', <MeasureLinks key="measures" numbers={measuresOfForm(form)} />],
            ['Кто заполняет', register ? 'никто: числа считаются по реестру' : reportersInWords(form.appliesTo)],
            ['Период', periodTitles[form.period]],
            ['На какой день', form.stateOn === undefined ? 'за весь период' : `на ${dayOfYear(form.stateOn)}`],
            ...(register
              ? [
                  [
                    'Реестр',
                    <EntryLink key="register" list="registers" id={register.id}>
                      {register.title}
                    </EntryLink>,
                  ] as const,
                ]
              : [['Лист книги', `«${form.sheet}»`] as const]),
            [
              'Пустая строка',
              form.cells === 'complete' ? 'в сданной форме означает ноль' : 'означает, что сведений нет',
            ],
            [
              'Нельзя использовать для',
              form.notFor.length === 0
                ? 'запретов нет'
                : form.notFor.map((purpose) => purposeTitles[purpose]).join(', '),
            ],
            ['Код', <code key="code">{`${form.id}, версия ${form.version}`}</code>],
          ]}
        />
      </Panel>
      <Panel title="Поля">
        <FieldTable form={form} />
      </Panel>
      {dimensions.length > 0 && (
        <Panel title="Разрезы" aside={<span>{`допустимых сочетаний: ${printInteger(cellsOf(form).length)}`}</span>}>
          <Facts
            facts={dimensions.map(([id, dimension]) => [
              dimension.title,
              <div key={id}>
                <p>
                  {Object.values(dimension.values)
                    .map(({ title }) => title)
                    .join('; ')}
                </p>
                <small>{dimensionInWords(dimension)}</small>
              </div>,
            ])}
          />
        </Panel>
      )}
      {use !== undefined && <ScoreSheetPanel use={use} />}
      <Panel title="Проверки">
        <Checks form={form} />
      </Panel>
      <SourcePanel source={form.source} />
      <UsersPanel id={form.id} />
    </Passport>
  )
}

function Checks({ form }: { readonly form: Form }) {
  const lines = checksInWords(form)
  if (lines.length === 0) return <p>Особых проверок нет: проверяется только, что числа целые и не меньше нуля.</p>
  return (
    <DataTable caption={`Проверки формы «${form.title}»`}>
      <thead>
        <tr>
          <th scope="col">Что должно выполняться</th>
          <th scope="col">Иначе</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ text, severity }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td>{severity === 'error' ? 'данные не принимаются' : 'попросим проверить'}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
