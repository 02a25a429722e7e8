import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { riskDirections2021, riskLevelInWords, type Period, type RiskLevel } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Note } from '../../components/note.tsx'
import { useUnits } from '../../server/units.ts'
import { faultOf } from './act-fields.tsx'
import { DecisionMaker } from './decision-maker.tsx'
import { readDecisionsSearch } from './decisions-search.ts'
import styles from './decision-form.module.css'

const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low']
const { directions } = riskDirections2021

interface RiskProfileFormProps {
  readonly school: string | undefined
  readonly period: Period
  readonly onMade: () => void
}

/** The official profile of a school as it was issued, and the risks that the school is to work on. */
export function RiskProfileForm({ school, period, onMade }: RiskProfileFormProps) {
  const navigate = useNavigate({ from: '/decisions' })
  const { tree } = useUnits()
  const [levels, setLevels] = useState<Readonly<Record<string, RiskLevel | undefined>>>({})
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [source, setSource] = useState('')
  const [issuedOn, setIssuedOn] = useState('')
  const schools = tree.schoolsAt(period)
  const unit = schools.find(({ id }) => id === school)?.id ?? schools[0]?.id ?? ''
  const given = directions.flatMap(({ code }) => {
    const level = levels[code]
    return level ? [[code, level] as const] : []
  })
  return (
    <DecisionMaker
      content={{
        kind: 'risk-profile',
        unit,
        period,
        levels: Object.fromEntries(given),
        source,
        issuedOn,
        chosen: directions.map(({ code }) => code).filter((code) => chosen.includes(code)),
      }}
      onMade={onMade}
      fields={(faults) => {
        const wrong = ['period', 'levels', 'chosen'].flatMap((field) => faultOf(faults, field) ?? [])
        return (
          <>
            <fieldset className={styles.fields}>
              <legend>Чей профиль</legend>
              <NativeSelect
                label="Школа"
                description="Учебный год выбирается вверху страницы"
                value={unit}
                data={schools.map(({ id, short }) => ({ value: id, label: short }))}
                error={faultOf(faults, 'unit')}
                onChange={({ currentTarget: { value } }) =>
                  void navigate({
                    search: (previous) => ({
                      ...previous,
                      ...readDecisionsSearch({ make: 'risk-profile', school: value }),
                    }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
              <TextInput
                label="Откуда официальный профиль"
                description="Если профиля нет, оставьте пустым"
                maxLength={500}
                value={source}
                error={faultOf(faults, 'source')}
                onChange={({ currentTarget: { value } }) => setSource(value)}
              />
              <TextInput
                label="Дата профиля"
                description="Если профиля нет, оставьте пустым"
                type="date"
                value={issuedOn}
                error={faultOf(faults, 'issuedOn')}
                onChange={({ currentTarget: { value } }) => setIssuedOn(value)}
              />
            </fieldset>
            <fieldset className={styles.fields}>
              <legend>Значимость по официальному профилю</legend>
              {directions.map(({ code, title }) => (
                <NativeSelect
                  key={code}
                  label={title}
                  value={levels[code] ?? ''}
                  data={[
                    { value: '', label: 'не указана' },
                    ...LEVELS.map((level) => ({ value: level, label: riskLevelInWords(level) })),
                  ]}
                  onChange={({ currentTarget: { value } }) =>
                    setLevels((before) => ({ ...before, [code]: LEVELS.find((level) => level === value) }))
                  }
                />
              ))}
            </fieldset>
            <fieldset className={styles.schools}>
              <legend>Риски, с которыми школа работает</legend>
              {directions.map(({ code, title }) => (
                <Checkbox
                  key={code}
                  label={title}
                  checked={chosen.includes(code)}
                  onChange={({ currentTarget: { checked } }) =>
                    setChosen((before) => (checked ? [...before, code] : before.filter((each) => each !== code)))
                  }
                />
              ))}
            </fieldset>
            {wrong.length > 0 && <Note tone="bad">{wrong.join(' ')}</Note>}
          </>
        )
      }}
    />
  )
}
