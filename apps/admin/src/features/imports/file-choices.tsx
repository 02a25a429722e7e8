import { Checkbox, NativeSelect } from '@mantine/core'
import type { FileChoices, FileReading, ProtocolReading } from '@msoko/workbook'
import { formOf } from '../../catalogue/declarations.ts'
import { protocolOf } from '../../catalogue/protocol-of.ts'
import { answerTo, withAnswer } from './with-answer.ts'
import styles from './file-choices.module.css'

interface FileChoicesFormProps {
  readonly reading: FileReading
  readonly choices: FileChoices
  readonly onChange: (choices: FileChoices) => void
}

/** What the person may say of a file beyond what it says itself: for how much it answers, and corrections of what was derived. */
export function FileChoicesForm({ reading, choices, onChange }: FileChoicesFormProps) {
  const { protocols, contributions } = reading
  const replaces = contributions.some(({ claim }) => claim.kind === 'whole')
  const results = protocols.some(({ protocol }) => protocolOf(protocol)?.kind === 'results')
  const derived = derivedDimensions(protocols)
  return (
    <>
      {derived.length > 0 && (
        <div className={styles.row}>
          {derived.map(({ dimension, title, found, values }) => (
            <NativeSelect
              key={dimension}
              label={title}
              value={answerTo(choices, dimension)}
              data={[{ value: '', label: `по файлу: ${found}` }, ...values]}
              onChange={({ currentTarget: { value } }) => onChange(withAnswer(choices, dimension, value))}
            />
          ))}
        </div>
      )}
      {results && (
        <Checkbox
          className={styles.check}
          size="md"
          label="Протокол охватывает все школы района"
          description="Тогда в школах, которых в нём нет, участников не было. Без отметки о них ничего не говорится."
          checked={choices.everySchool ?? false}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choices, everySchool: checked })}
        />
      )}
      {(replaces || choices.part) && (
        <Checkbox
          className={styles.check}
          size="md"
          label="Файл содержит только часть сведений"
          description="Тогда строки, которых в нём нет, останутся в системе как есть. Без отметки файл заменяет сведения своих школ, форм и лет целиком."
          checked={choices.part ?? false}
          onChange={({ currentTarget: { checked } }) => onChange({ ...choices, part: checked })}
        />
      )}
    </>
  )
}

interface DerivedDimension {
  readonly dimension: string
  readonly title: string
  /** What was derived, every value once. */
  readonly found: string
  readonly values: readonly { readonly value: string; readonly label: string }[]
}

/** The dimensions whose value the file does not hold itself. */
function derivedDimensions(protocols: readonly ProtocolReading[]): readonly DerivedDimension[] {
  const found = new Map<string, DerivedDimension>()
  for (const { protocol, position } of protocols) {
    const form = protocolOf(protocol)?.form
    if (form === undefined || form === null) continue
    for (const [dimension, { title, values }] of Object.entries(formOf(form).dimensions)) {
      const given = position[dimension]
      if (given === undefined || given.from === 'file' || values[given.value]?.title === '—') continue
      const label = given.from === 'chosen' ? 'определить заново' : (values[given.value]?.title ?? given.value)
      const before = found.get(dimension)?.found
      found.set(dimension, {
        dimension,
        title,
        found: before === undefined || before === label ? label : `${before}, ${label}`,
        values: Object.entries(values).map(([value, { title: text }]) => ({ value, label: text })),
      })
    }
  }
  return [...found.values()]
}
