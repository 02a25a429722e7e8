import { NativeSelect, TextInput } from '@mantine/core'
import { limitsOf, provenanceInWords, replaceableParameters, rowOn, type Parameter } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dayToday } from '../../address/today.ts'
import { faultOf } from './act-fields.tsx'
import { DecisionMaker } from './decision-maker.tsx'
import { printNumber } from './decision-words.ts'
import { readDecisionsSearch } from './decisions-search.ts'
import styles from './decision-form.module.css'

interface ThresholdFormProps {
  readonly parameter: Parameter
  readonly onMade: () => void
}

/** A number of the rules is replaced by one of the municipality's act. */
export function ThresholdForm({ parameter, onMade }: ThresholdFormProps) {
  const navigate = useNavigate({ from: '/decisions' })
  const [value, setValue] = useState('')
  const [from, setFrom] = useState('')
  const { least, most } = limitsOf(parameter.unit)
  const given = value.trim() === '' ? Number.NaN : Number(value.trim().replace(',', '.'))
  const isNumber = Number.isFinite(given)
  return (
    <DecisionMaker
      content={{ kind: 'threshold', parameter: parameter.id, value: isNumber ? given : least - 1, from }}
      reword={(fault) =>
        fault.field === 'value' && !isNumber ? { ...fault, words: 'Укажите новое значение целым числом.' } : fault
      }
      onMade={onMade}
      fields={(faults) => (
        <fieldset className={styles.fields}>
          <legend>Что заменяется</legend>
          <NativeSelect
            label="Число"
            value={parameter.id}
            data={replaceableParameters.map(({ id, title }) => ({ value: id, label: title }))}
            description={currentInWords(parameter)}
            onChange={({ currentTarget: { value: chosen } }) =>
              void navigate({
                search: (previous) => ({
                  ...previous,
                  ...readDecisionsSearch({ make: 'threshold', parameter: chosen }),
                }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          <TextInput
            label="Новое значение"
            description={`Целое число от ${least} до ${most}`}
            inputMode="numeric"
            value={value}
            error={faultOf(faults, 'value')}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          />
          <TextInput
            label="Действует с"
            description="Прежние годы останутся как были"
            type="date"
            value={from}
            error={faultOf(faults, 'from')}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
        </fieldset>
      )}
    />
  )
}

function currentInWords(parameter: Parameter): string {
  const row = rowOn(parameter, dayToday())
  if (row === undefined) return 'Сейчас не задано'
  const value = row.value === 'exclude' ? 'не учитывается' : printNumber(row.value, parameter.unit)
  return `В каталоге: ${value} — ${provenanceInWords(row.provenance)}`
}
