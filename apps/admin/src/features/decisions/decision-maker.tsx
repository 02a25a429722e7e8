import { Button } from '@mantine/core'
import type { DecisionContent, DecisionDraft, DecisionFault, OwnAct } from '@msoko/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ErrorNote } from '../../components/error-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { trpc } from '../../server/trpc.ts'
import { ActFields } from './act-fields.tsx'
import { DecisionEffects } from './decision-effects.tsx'
import styles from './decision-form.module.css'

interface DecisionMakerProps {
  readonly content: DecisionContent
  /** The fields of the content; they say what is wrong with them. */
  readonly fields: (faults: readonly DecisionFault[]) => ReactNode
  /** Other words for what the form knows better than the rules: a field that was left blank. */
  readonly reword?: (fault: DecisionFault) => DecisionFault
  readonly onMade: () => void
}

const NO_ACT: OwnAct = { kind: '', number: '', date: '', issuer: '', title: '' }

/** A decision is filled in, tried («что изменится»), and only then kept. Whatever is changed has to be tried anew. */
export function DecisionMaker({ content, fields, reword = (fault) => fault, onMade }: DecisionMakerProps) {
  const queries = useQueryClient()
  const [act, setAct] = useState(NO_ACT)
  const [tried, setTried] = useState<DecisionDraft | null>(null)
  const draft: DecisionDraft = { act, content }
  const isTried = tried !== null && JSON.stringify(tried) === JSON.stringify(draft)
  const preview = useQuery({
    ...trpc.decisions.preview.queryOptions(toInput(draft)),
    enabled: isTried,
    staleTime: 0,
    gcTime: 0,
  })
  const record = useMutation(
    trpc.decisions.record.mutationOptions({
      onSuccess: async () => {
        // Verdicts and values rest on decisions: everything is asked anew.
        await queries.invalidateQueries()
        onMade()
      },
    }),
  )
  const answer = isTried ? preview.data : undefined
  const faults = (answer?.faults ?? []).map(reword)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(draft)
      }}
    >
      {fields(faults)}
      <ActFields act={act} faults={faults} onChange={setAct} />
      <div className={styles.buttons}>
        <Button type="submit" variant="default">
          Показать, что изменится
        </Button>
      </div>
      {isTried && preview.isFetching && <Loading what="Что изменится" />}
      {isTried && preview.error !== null && <ErrorNote error={preview.error} title="Сравнить не удалось" />}
      {answer && faults.length > 0 && (
        <Note tone="bad" title="Решение не записано: исправьте отмеченное" live>
          <ul>
            {faults.map(({ field, words }) => (
              <li key={`${field} ${words}`}>{words}</li>
            ))}
          </ul>
        </Note>
      )}
      {answer && faults.length === 0 && (
        <>
          <DecisionEffects preview={answer} beside={content.kind === 'rule-set'} />
          {record.error !== null && <ErrorNote error={record.error} title="Решение не записано" />}
          <div className={styles.buttons}>
            <Button loading={record.isPending} onClick={() => record.mutate(toInput(draft))}>
              Записать решение
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** The wire takes lists that may be written to. */
function toInput({ act, content }: DecisionDraft) {
  switch (content.kind) {
    case 'threshold':
    case 'rule-set':
      return { act, content }
    case 'list':
      return { act, content: { ...content, units: [...content.units] } }
    case 'risk-profile':
      return { act, content: { ...content, chosen: [...content.chosen] } }
  }
}
