import { Checkbox, NativeSelect } from '@mantine/core'
import { flagsInUse, type Flag, type Period } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Note } from '../../components/note.tsx'
import { useUnits } from '../../server/units.ts'
import { faultOf } from './act-fields.tsx'
import { DecisionMaker } from './decision-maker.tsx'
import { readDecisionsSearch } from './decisions-search.ts'
import styles from './decision-form.module.css'

interface ListFormProps {
  readonly flag: Flag
  readonly period: Period
  readonly onMade: () => void
}

/** The schools that an order names for a year; those that it does not name are not on the list. */
export function ListForm({ flag, period, onMade }: ListFormProps) {
  const navigate = useNavigate({ from: '/decisions' })
  const { tree } = useUnits()
  const [units, setUnits] = useState<readonly string[]>([])
  const schools = tree.schoolsAt(period)
  return (
    <DecisionMaker
      content={{
        kind: 'list',
        list: flag.id,
        period,
        units: schools.map(({ id }) => id).filter((id) => units.includes(id)),
      }}
      onMade={onMade}
      fields={(faults) => {
        const wrong = [faultOf(faults, 'list'), faultOf(faults, 'period'), faultOf(faults, 'units')].filter(Boolean)
        return (
          <>
            <fieldset className={styles.fields}>
              <legend>О чём перечень</legend>
              <NativeSelect
                label="Категория"
                description="Учебный год выбирается вверху страницы"
                value={flag.id}
                data={flagsInUse.map((each) => ({ value: each.flag.id, label: each.flag.listTitle }))}
                onChange={({ currentTarget: { value } }) =>
                  void navigate({
                    search: (previous) => ({ ...previous, ...readDecisionsSearch({ make: 'list', category: value }) }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            </fieldset>
            <fieldset className={styles.schools}>
              <legend>Школы, названные в акте</legend>
              {schools.map(({ id, short }) => (
                <Checkbox
                  key={id}
                  label={short}
                  checked={units.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    setUnits((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))
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
