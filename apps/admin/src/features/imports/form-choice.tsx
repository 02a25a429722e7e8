import { Button, Checkbox } from '@mantine/core'
import { countOf, reportersInWords, type Form } from '@msoko/domain'
import { bySection, type FormSection } from '../../catalogue/form-sections.ts'
import styles from './form-choice.module.css'

interface FormChoiceProps {
  readonly offered: readonly Form[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

const FORMS = ['форма', 'формы', 'форм'] as const

/** What will be filled in: whole sections of the plan or single forms. */
export function FormChoice({ offered, chosen, onChange }: FormChoiceProps) {
  const set = (forms: readonly Form[], on: boolean): void => {
    const next = new Set(chosen)
    for (const { id } of forms) {
      if (on) next.add(id)
      else next.delete(id)
    }
    onChange(next)
  }
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>Что заполнять</legend>
      <p className={styles.about}>
        <output>
          Выбрано: {countOf(chosen.size, FORMS)} из {offered.length}.
        </output>{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => set(offered, true)}>
          Выбрать все
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => set(offered, false)}>
          Убрать все
        </Button>
      </p>
      {bySection(offered).map((section) => (
        <Section key={section.number} section={section} chosen={chosen} set={set} />
      ))}
    </fieldset>
  )
}

interface SectionProps {
  readonly section: FormSection
  readonly chosen: ReadonlySet<string>
  readonly set: (forms: readonly Form[], on: boolean) => void
}

function Section({ section: { title, forms }, chosen, set }: SectionProps) {
  const own = forms.filter(({ id }) => chosen.has(id)).length
  return (
    <div className={styles.section}>
      <Checkbox
        className={styles.whole}
        aria-label={`Весь раздел: ${title}`}
        checked={own === forms.length}
        indeterminate={own > 0 && own < forms.length}
        onChange={({ currentTarget: { checked } }) => set(forms, checked)}
      />
      <details className={styles.details} open={own > 0 && own < forms.length}>
        <summary className={styles.summary}>
          <span>{title}</span>
          <span className={styles.count}>
            {own} из {countOf(forms.length, ['формы', 'форм', 'форм'])}
          </span>
        </summary>
        <div className={styles.forms}>
          {forms.map((form) => (
            <Checkbox
              key={form.id}
              label={form.title}
              description={`заполняют ${reportersInWords(form.appliesTo)}`}
              checked={chosen.has(form.id)}
              onChange={({ currentTarget: { checked } }) => set([form], checked)}
            />
          ))}
        </div>
      </details>
    </div>
  )
}
