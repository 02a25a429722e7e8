import { Button, NativeSelect } from '@mantine/core'
import { countOf } from '@msoko/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { trpc } from '../../server/trpc.ts'
import type { CampaignView } from './campaign-panel.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'
import styles from './campaign-actions.module.css'

const TERMS = [7, 14, 30, 60, 90, 180]
const DAYS = ['день', 'дня', 'дней'] as const

/** The term, «Сведения приняты» and «Стереть сейчас». */
export function CampaignActions({ campaign }: { readonly campaign: CampaignView }) {
  const { procedure, period, title, termDays, acceptedAt } = campaign
  const key = { procedure, period }
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: trpc.campaigns.pathKey() })
  const [asking, setAsking] = useState<'accept' | 'destroy' | null>(null)
  const setTerm = useMutation(trpc.campaigns.setTerm.mutationOptions({ onSuccess }))
  const accept = useMutation(trpc.campaigns.accept.mutationOptions({ onSuccess }))
  const close = (): void => setAsking(null)
  const terms = [...new Set([...TERMS, termDays])].toSorted((a, b) => a - b)
  return (
    <>
      {setTerm.error !== null && <ErrorNote error={setTerm.error} title="Срок не изменён" />}
      {accept.error !== null && <ErrorNote error={accept.error} title="Не отмечено" />}
      <div className={styles.row}>
        <NativeSelect
          label="Хранить после принятия сведений"
          value={String(termDays)}
          disabled={setTerm.isPending}
          data={terms.map((days) => ({ value: String(days), label: countOf(days, DAYS) }))}
          onChange={({ currentTarget: { value } }) => setTerm.mutate({ ...key, days: Number(value) })}
        />
        {acceptedAt === null && <Button onClick={() => setAsking('accept')}>Сведения приняты</Button>}
        <Button variant="default" onClick={() => setAsking('destroy')}>
          Стереть сейчас
        </Button>
      </div>
      <ConfirmDialog
        opened={asking === 'accept'}
        title={`${title}: сведения приняты?`}
        confirm="Сведения приняты"
        busy={accept.isPending}
        onConfirm={() => accept.mutate(key, { onSettled: close })}
        onClose={close}
      >
        <p>
          С этого дня пойдёт срок: через {countOf(termDays, DAYS)} строки и ключ будут уничтожены. Подсчитанные по
          школам числа останутся. До конца срока можно загружать исправленные протоколы и апелляции.
        </p>
      </ConfirmDialog>
      <DestroyDialog campaign={campaign} opened={asking === 'destroy'} onClose={close} />
    </>
  )
}
