import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { trpc } from '../../server/trpc.ts'
import type { CampaignView } from './campaign-panel.tsx'

const SHORTEST_REASON = 3

interface DestroyDialogProps {
  readonly campaign: CampaignView
  readonly opened: boolean
  readonly onClose: () => void
}

/** Destroys the rows before their term; the reason stays in the audit. */
export function DestroyDialog({ campaign, opened, onClose }: DestroyDialogProps) {
  const { procedure, period, title } = campaign
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const destroy = useMutation(
    trpc.campaigns.destroy.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: trpc.campaigns.pathKey() })
        onClose()
      },
    }),
  )
  const confirm = (): void => {
    const given = reason.trim()
    setShort(given.length < SHORTEST_REASON)
    if (given.length >= SHORTEST_REASON) destroy.mutate({ procedure, period, reason: given })
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={`Стереть строки участников: ${title}?`}
      confirm="Стереть навсегда"
      busy={destroy.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        Строки и ключ обозначений будут уничтожены сразу и навсегда: вернуть их нельзя, можно только прочитать файлы
        заново. Числа, уже подсчитанные по школам, останутся.
      </p>
      <TextInput
        label="Причина (останется в журнале)"
        maxLength={500}
        value={reason}
        error={short ? 'Напишите причину хотя бы одним словом.' : undefined}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      {destroy.error !== null && <ErrorNote error={destroy.error} title="Строки не стёрты" />}
    </ConfirmDialog>
  )
}
