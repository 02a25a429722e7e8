import { Button, FileButton, NativeSelect } from '@mantine/core'
import { asOwnRuleSet, ruleSetKey, ruleSets, type OwnRuleSet } from '@msoko/domain'
import { useState } from 'react'
import { Note } from '../../components/note.tsx'
import { saveText } from '../../components/save-file.ts'
import { DecisionMaker } from './decision-maker.tsx'
import { readRules } from './read-rules.ts'
import styles from './decision-form.module.css'

/** Rules of the municipality's own come as a file: one of the catalogue's is taken as a sample and changed. */
export function RulesForm({ onMade }: { readonly onMade: () => void }) {
  const [sample, setSample] = useState(0)
  const [read, setRead] = useState<{ readonly name: string; readonly rules: OwnRuleSet } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const take = async (file: File | null): Promise<void> => {
    if (!file) return
    const answer = readRules(await file.text())
    setRefused(answer.refused ?? null)
    setRead(answer.refused === undefined ? { name: file.name, rules: answer.rules } : null)
  }
  const chosen = ruleSets[sample]
  return (
    <div className={styles.form}>
      <p>
        Возьмите за образец правила каталога, измените в файле основания, процедуры или пороги, укажите свою версию и
        загрузите файл. Правила каталога останутся: свои встанут рядом с ними в списке школ и в сравнении.
      </p>
      <fieldset className={styles.fields}>
        <legend>Образец</legend>
        <NativeSelect
          label="Правила каталога"
          value={String(sample)}
          data={ruleSets.map((each, index) => ({
            value: String(index),
            label: `${each.title}, версия ${each.version}`,
          }))}
          onChange={({ currentTarget: { value } }) => setSample(Number(value))}
        />
        {chosen && (
          <Button
            variant="default"
            onClick={() => saveText(JSON.stringify(asOwnRuleSet(chosen), null, 2), `${ruleSetKey(chosen)}.json`)}
          >
            Скачать образец
          </Button>
        )}
      </fieldset>
      <div className={styles.buttons}>
        <FileButton
          accept="application/json,.json"
          onChange={(file) => void take(file)}
          inputProps={{ 'aria-label': 'Файл с правилами', tabIndex: -1 }}
        >
          {(props) => <Button {...props}>Выбрать файл с правилами</Button>}
        </FileButton>
      </div>
      {refused !== null && (
        <Note tone="bad" title="Файл не прочитан" live>
          <p>{refused}</p>
        </Note>
      )}
      {read && (
        <DecisionMaker
          content={{ kind: 'rule-set', rules: read.rules }}
          fields={() => <p>Прочитан файл «{read.name}».</p>}
          onMade={onMade}
        />
      )}
    </div>
  )
}
