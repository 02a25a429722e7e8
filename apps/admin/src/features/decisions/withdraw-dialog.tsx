import { TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { trpc } from '../../server/trpc.ts'
import { DecisionEffects } from './decision-effects.tsx'
import { contentInWords } from './decision-words.ts'
import type { RecordedDecision } from './recorded-decision.ts'

interface WithdrawDialogProps {
  readonly decision: RecordedDecision
  readonly onClose: () => void
}

/** Shows what changes back, and asks for the reason, which stays in the list. */
export function WithdrawDialog({ decision, onClose }: WithdrawDialogProps) {
  const queries = useQueryClient()
  const [because, setBecause] = useState('')
  const [blank, setBlank] = useState(false)
  const preview = useQuery({
    ...trpc.decisions.previewWithdrawal.queryOptions({ id: decision.id }),
    staleTime: 0,
    gcTime: 0,
  })
  const withdraw = useMutation(
    trpc.decisions.withdraw.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        onClose()
      },
    }),
  )
  const confirm = (): void => {
    const given = because.trim()
    setBlank(given === '')
    if (given !== '') withdraw.mutate({ id: decision.id, because: given })
  }
  return (
    <ConfirmDialog
      opened
      title="Отменить решение?"
      confirm="Отменить решение"
      busy={withdraw.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{contentInWords(decision.content)}.</p>
      {preview.isFetching && <Loading what="Что изменится" />}
      {preview.error !== null && <ErrorNote error={preview.error} title="Сравнить не удалось" />}
      {preview.data && <DecisionEffects preview={preview.data} />}
      <TextInput
        label="Почему отменяется (останется в списке)"
        maxLength={500}
        value={because}
        error={blank ? 'Напишите причину хотя бы одним словом.' : undefined}
        onChange={({ currentTarget: { value } }) => setBecause(value)}
      />
      {withdraw.error !== null && <ErrorNote error={withdraw.error} title="Решение не отменено" />}
    </ConfirmDialog>
  )
}
