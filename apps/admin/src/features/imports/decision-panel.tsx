import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Panel } from '../../components/panel.tsx'
import { refusalOf } from '../../server/refusal.ts'
import { trpc } from '../../server/trpc.ts'
import type { ImportView } from './import-page.tsx'
import { errorsOf, warningsOf } from './problem-text.ts'
import styles from './decision-panel.module.css'

/** «Принять» and «Отказаться», while the file waits for a decision. */
export function DecisionPanel({ view }: { readonly view: ImportView }) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  // Figures of before the decision must not flash up on another page: what is not in sight is forgotten, not only marked.
  const refresh = () => {
    queries.removeQueries({ type: 'inactive' })
    return queries.invalidateQueries()
  }
  const accept = useMutation(trpc.imports.accept.mutationOptions({ onSuccess: refresh }))
  const discard = useMutation(trpc.imports.discard.mutationOptions({ onSuccess: refresh }))
  if (view.status !== 'previewed') return null
  const acceptable = errorsOf(view.result.problems).length === 0 && view.changes.length > 0
  const stale = accept.error !== null && refusalOf(accept.error).code === 'CONFLICT'
  return (
    <Panel title="Решение">
      {accept.error !== null && <ErrorNote error={accept.error} title="Файл не принят" />}
      {discard.error !== null && <ErrorNote error={discard.error} title="Отказаться не получилось" />}
      {stale && (
        <p>
          <Link to="/imports">Загрузить этот файл ещё раз и увидеть, что изменится теперь</Link>
        </p>
      )}
      {acceptable && <p>Пока вы не нажали «Принять», в системе ничего не меняется.</p>}
      {acceptable && (
        <Textarea
          className={styles.note}
          label="Примечание"
          description={
            warningsOf(view.result.problems).length > 0
              ? 'Если числа верны, напишите, почему они такие: примечание останется при загрузке.'
              : 'Необязательно: останется при загрузке.'
          }
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget: { value } }) => setNote(value)}
        />
      )}
      <div className={styles.buttons}>
        {acceptable && (
          <Button
            loading={accept.isPending}
            disabled={discard.isPending}
            onClick={() => accept.mutate({ id: view.id, note })}
          >
            Принять
          </Button>
        )}
        <Button variant="default" disabled={accept.isPending} onClick={() => setAsking(true)}>
          Отказаться
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title="Отказаться от файла?"
        confirm="Отказаться"
        busy={discard.isPending}
        onConfirm={() => discard.mutate({ id: view.id }, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>Числа из файла «{view.fileName}» не попадут в систему. Сам файл можно будет загрузить снова.</p>
      </ConfirmDialog>
    </Panel>
  )
}
