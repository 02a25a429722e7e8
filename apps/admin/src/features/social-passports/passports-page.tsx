import { NativeSelect } from '@mantine/core'
import { compare, countOf, printPeriod } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { exportedValue } from '../../catalogue/exported-value.ts'
import { valueOf } from '../../catalogue/measured.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { HANDED_WORDS, handedOf, wantingOfPassport } from './handed-in-words.ts'
import type { ListedPassport } from './passport.ts'
import { MAIN_SHARES, readPassportsSearch, type PassportsSearch } from './passports-search.ts'

const SCHOOLS = ['школа', 'школы', 'школ'] as const
const OFFICIAL_USE = 'Для служебного пользования: по малым числам можно узнать ребёнка.'

/** Who has handed in the social passport of a year, and the main shares. */
export function PassportsPage() {
  const { nameOf } = useUnits()
  const search = useSearch({ from: '/signed-in/passports' })
  const { year } = useSearch({ from: '/signed-in' })
  const navigate = useNavigate({ from: '/passports' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const query = useQuery(trpc.socialPassports.list.queryOptions({ period }))
  const choose = (change: Readonly<Record<keyof PassportsSearch, string | undefined>>): void => {
    void navigate({
      search: (previous) => ({
        ...previous,
        handed: undefined,
        order: undefined,
        ...readPassportsSearch({ ...search, ...change }),
      }),
      resetScroll: false,
      replace: true,
    })
  }
  return (
    <>
      <PageHead
        title="Социальные паспорта школ"
        lead="Кто сдал паспорт за год и главные доли обучающихся. Это сведения для помощи школам, не рейтинг."
      >
        <NativeSelect
          label="Паспорт"
          value={search.handed ?? ''}
          data={[
            { value: '', label: 'все школы' },
            ...Object.entries(HANDED_WORDS).map(([value, label]) => ({ value, label })),
          ]}
          onChange={({ currentTarget: { value } }) => choose({ handed: value, order: search.order })}
        />
        <NativeSelect
          label="Порядок"
          value={search.order ?? ''}
          data={[
            { value: '', label: 'как в списке школ' },
            ...MAIN_SHARES.map(({ id, short }) => ({ value: id, label: `${short}: по убыванию` })),
          ]}
          onChange={({ currentTarget: { value } }) => choose({ order: value, handed: search.handed })}
        />
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Loaded query={query} what="Социальные паспорта">
        {(passports) => {
          const shown = ordered(
            passports.filter(({ handedIn }) => search.handed === undefined || handedOf(handedIn) === search.handed),
            search.order,
          )
          const whole = passports.filter(({ handedIn }) => handedOf(handedIn) === 'whole').length
          return (
            <Panel
              title={`${printPeriod(period)} учебный год`}
              aside={<span>{countOf(passports.length, SCHOOLS)}</span>}
            >
              <p>
                Сдали полностью: {whole} из {passports.length}. {OFFICIAL_USE}
              </p>
              {shown.length === 0 ? (
                <EmptyState title="Таких школ нет.">
                  <p>Выберите «все школы» или другой учебный год.</p>
                </EmptyState>
              ) : (
                <>
                  <DataTable caption="Социальные паспорта школ" stacked>
                    <thead>
                      <tr>
                        <th scope="col">Школа</th>
                        <th scope="col">Паспорт</th>
                        {MAIN_SHARES.map(({ id, short }) => (
                          <th key={id} scope="col" data-number>
                            {short}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {shown.map(({ unit, handedIn, lines }) => (
                        <tr key={unit}>
                          <th scope="row">
                            <Link to="/passports/$unit" params={{ unit }} search={year === undefined ? {} : { year }}>
                              {nameOf(unit)}
                            </Link>
                          </th>
                          <td data-title="Паспорт">{handedInFull(handedIn)}</td>
                          {MAIN_SHARES.map(({ id, short }) => (
                            <td key={id} data-number data-title={short}>
                              <ShareOf lines={lines} indicator={id} />
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </DataTable>
                  <ExportButton
                    table={() => ({
                      sheet: 'Социальные паспорта',
                      title: 'Социальные паспорта школ',
                      notes: [
                        `${printPeriod(period)} учебный год`,
                        ...(search.handed === undefined ? [] : [`Паспорт: ${HANDED_WORDS[search.handed]}`]),
                        OFFICIAL_USE,
                      ],
                      columns: [
                        { title: 'Школа', width: 28 },
                        { title: 'Паспорт', width: 32 },
                        ...MAIN_SHARES.map(({ title }) => ({ title, width: 20 })),
                      ],
                      rows: shown.map(({ unit, handedIn, lines }) => [
                        nameOf(unit),
                        handedInFull(handedIn),
                        ...MAIN_SHARES.map((share) =>
                          exportedValue(lines.find(({ indicator }) => indicator === share.id) ?? null, share),
                        ),
                      ]),
                    })}
                  />
                </>
              )}
            </Panel>
          )
        }}
      </Loaded>
    </>
  )
}

function ShareOf({ lines, indicator }: { readonly lines: ListedPassport['lines']; readonly indicator: string }) {
  const evaluation = lines.find((line) => line.indicator === indicator)
  return evaluation ? <ValueLink evaluation={evaluation} parts /> : null
}

function handedInFull(handedIn: ListedPassport['handedIn']): string {
  const handed = handedOf(handedIn)
  return handed === 'partly' ? `${HANDED_WORDS.partly} (${wantingOfPassport(handedIn)})` : HANDED_WORDS[handed]
}

/** The largest share first; schools without one stand last. */
function ordered(passports: readonly ListedPassport[], order: string | undefined): readonly ListedPassport[] {
  if (order === undefined) return passports
  const shareOf = ({ lines }: ListedPassport) => {
    const line = lines.find(({ indicator }) => indicator === order)
    return line ? valueOf(line) : null
  }
  return passports.toSorted((a, b) => {
    const [first, second] = [shareOf(a), shareOf(b)]
    if (!first || !second) return first ? -1 : second ? 1 : 0
    return compare(second, first)
  })
}
