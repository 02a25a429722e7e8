import { Button, NativeSelect } from '@mantine/core'
import { printPeriod, startYear } from '@msoko/domain'
import { useState } from 'react'
import { chosenYear, recentYears } from '../../address/school-year.ts'
import { Panel } from '../../components/panel.tsx'
import styles from './template-download.module.css'

const YEARS_OFFERED = 8
const YEARS_BY_DEFAULT = 3

/** The empty template, or the same table with the figures that the system holds. */
export function TemplateDownload() {
  const years = recentYears(YEARS_OFFERED).map(startYear)
  const last = startYear(chosenYear(undefined))
  const [from, setFrom] = useState(last - YEARS_BY_DEFAULT + 1)
  const [to, setTo] = useState(last)
  const data = years.map((year) => ({ value: String(year), label: printPeriod(`school-year:${year}`) }))
  const range = `from=${from}&to=${to}`
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
        <Button component="a" href={`/api/template.xlsx?${range}`} download>
          Скачать пустой шаблон
        </Button>
        <Button component="a" variant="default" href={`/api/facts.xlsx?${range}`} download>
          Скачать с числами
        </Button>
      </div>
      <p className={styles.hint}>
        Во втором файле — числа, которые уже есть в системе: исправьте нужные и загрузите его обратно. Пустая клетка
        означает «нет данных», ноль — что никого не было.
      </p>
    </Panel>
  )
}
