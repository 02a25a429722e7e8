import { Button, NativeSelect } from '@mantine/core'
import { forms, printPeriod, startYear } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { chosenYear, recentYears } from '../../address/school-year.ts'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { chosenForms, fillOf } from './chosen-forms.ts'
import { FormChoice } from './form-choice.tsx'
import styles from './template-download.module.css'

const YEARS_OFFERED = 8
const YEARS_BY_DEFAULT = 3

/** The empty template, or the same table with the figures that the system holds: of the chosen years and forms. */
export function TemplateDownload() {
  const years = recentYears(YEARS_OFFERED).map(startYear)
  const last = startYear(chosenYear(undefined))
  const [from, setFrom] = useState(last - YEARS_BY_DEFAULT + 1)
  const [to, setTo] = useState(last)
  const query = useQuery(trpc.imports.forms.queryOptions({ from, to }, { placeholderData: (before) => before }))
  const data = years.map((year) => ({ value: String(year), label: printPeriod(`school-year:${year}`) }))
  return (
    <Panel title="1. Скачайте таблицу">
      <div className={styles.row}>
        <NativeSelect
          label="С учебного года"
          value={String(from)}
          data={data}
          onChange={({ currentTarget: { value } }) => {
            setFrom(Number(value))
            setTo(Math.max(Number(value), to))
          }}
        />
        <NativeSelect
          label="По учебный год"
          value={String(to)}
          data={data}
          onChange={({ currentTarget: { value } }) => {
            setTo(Number(value))
            setFrom(Math.min(Number(value), from))
          }}
        />
      </div>
      <Loaded query={query} what="Список форм">
        {(offered) => <Download range={`from=${from}&to=${to}`} offered={offered} />}
      </Loaded>
      <p className={styles.hint}>
        Во втором файле — числа, которые уже есть в системе: исправьте нужные и загрузите его обратно. Пустая клетка
        означает «нет данных», ноль — что никого не было. Формы календарного года берутся за год, в котором начинается
        учебный. Того, что система считает по журналам, в таблице нет.
      </p>
    </Panel>
  )
}

function Download({ range, offered: ids }: { readonly range: string; readonly offered: readonly string[] }) {
  const { fill } = useSearch({ from: '/signed-in/imports' })
  const navigate = useNavigate()
  const offered = forms.filter(({ id }) => ids.includes(id))
  const chosen = chosenForms(fill, offered)
  const query = `${range}&forms=${[...chosen].join(',')}`
  const none = chosen.size === 0
  return (
    <>
      <FormChoice
        offered={offered}
        chosen={chosen}
        onChange={(next) =>
          void navigate({
            to: '.',
            search: (previous) => ({ ...previous, fill: fillOf(next, offered) }),
            resetScroll: false,
            replace: true,
          })
        }
      />
      {none ? (
        <p>Отметьте хотя бы одну форму, чтобы скачать таблицу.</p>
      ) : (
        <div className={styles.row}>
          <Button component="a" href={`/api/template.xlsx?${query}`} download>
            Скачать пустой шаблон
          </Button>
          <Button component="a" variant="default" href={`/api/facts.xlsx?${query}`} download>
            Скачать с числами
          </Button>
        </div>
      )}
    </>
  )
}
