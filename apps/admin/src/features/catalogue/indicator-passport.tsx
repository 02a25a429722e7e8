import {
  betterTitles,
  capitalize,
  cellKey,
  dimensionInWords,
  formulaInWords,
  levelTitles,
  measuresOfIndicator,
  periodTitles,
  printExact,
  purposeTitles,
  referencesOf,
  unitTitles,
  type Indicator,
} from '@msoko/domain'
import { Link, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { formBehind, formOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { EntryLink } from './entry-link.tsx'
import { MeasureLinks } from './entry-links.tsx'
import { exampleAnswer } from './example-answer.ts'
import { FieldTable } from './field-table.tsx'
import { IndicatorValues } from './indicator-values.tsx'
import { Facts, Passport } from './passport.tsx'
import { SourcePanel } from './source-panel.tsx'
import { UsersPanel } from './users-panel.tsx'

/** What an indicator measures, from what, by which formula, and what it is now. */
export function IndicatorPassport({ indicator }: { readonly indicator: Indicator }) {
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const { dimensions, period: kind } = formBehind(indicator)
  const read = referencesOf(indicator.formula)
  const forms = [...new Set(read.map(({ form }) => form))].map(formOf)
  return (
    <Passport list="indicators" title={indicator.title} choices={<YearSelect chosen={period} periods={periods} />}>
      <Panel
        title="Значение"
        aside={
          <Link to="/indicators" search={({ year: kept }) => ({ year: kept, indicator: indicator.id })}>
            По школам и годам
          </Link>
        }
      >
        <IndicatorValues indicator={indicator} period={period} />
      </Panel>
      <Panel title="Паспорт">
        <Facts
          facts={[
            ['Меры плана', <MeasureLinks key="measures" numbers={measuresOfIndicator(indicator)} />],
            ['Единица', unitTitles[indicator.unit]],
            ['Для кого', levelTitles[indicator.level]],
            ['Период', periodTitles[kind]],
            ['Как оценивать', betterTitles[indicator.better]],
            ['Для чего можно использовать', purposeTitles[indicator.purpose]],
            ...indicator.by.flatMap((id): [string, string][] => {
              const dimension = dimensions[id]
              return dimension === undefined
                ? []
                : [[`Отдельно: ${dimension.title.toLowerCase()}`, dimensionInWords(dimension)]]
            }),
            ['Код', <code key="code">{indicator.id}</code>],
          ]}
        />
      </Panel>
      <Panel title="Как считается">
        <p>{capitalize(indicator.words)}.</p>
        <p>По полям форм: {formulaInWords(indicator.formula)}.</p>
      </Panel>
      <Panel title="Из какой формы">
        {forms.map((form) => (
          <div key={form.id}>
            <h3>
              <EntryLink list="forms" id={form.id}>
                {form.title}
              </EntryLink>
            </h3>
            <FieldTable form={form} only={read.filter((each) => each.form === form.id).map(({ field }) => field)} />
          </div>
        ))}
      </Panel>
      <SourcePanel source={indicator.source} provenance={indicator.provenance} of="Формула" />
      <Panel title="Примеры">
        <DataTable caption="Примеры расчёта">
          <thead>
            <tr>
              <th scope="col">Случай</th>
              <th scope="col" data-number>
                Ответ
              </th>
            </tr>
          </thead>
          <tbody>
            {indicator.examples.map((example) => (
              <tr key={`${example.name} ${cellKey(example.cell ?? {})}`}>
                <th scope="row">{capitalize(example.name)}</th>
                <td data-number>
                  {'value' in example.expected
                    ? printExact(example.expected.value, indicator)
                    : exampleAnswer(example.expected)}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Panel>
      <UsersPanel id={indicator.id} />
    </Passport>
  )
}
