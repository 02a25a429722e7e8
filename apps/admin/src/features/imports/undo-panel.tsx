import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import type { ImportView } from './import-page.tsx'

/** «Отменить загрузку», once the file has been accepted. */
export function UndoPanel({ view }: { readonly view: ImportView }) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const undo = useMutation(
    trpc.imports.undo.mutationOptions({
      // Figures of before must not flash up on another page: what is not in sight is forgotten, not only marked.
      onSuccess: () => {
        queries.removeQueries({ type: 'inactive' })
        return queries.invalidateQueries()
      },
    }),
  )
  if (view.status !== 'accepted') return null
  return (
    <Panel title="Отмена">
      {undo.error !== null && <ErrorNote error={undo.error} title="Загрузка не отменена" />}
      <p>Загрузку, принятую по ошибке, можно отменить целиком: сведения станут такими, какими были до неё.</p>
      <Button variant="default" onClick={() => setAsking(true)}>
        Отменить загрузку
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Отменить загрузку целиком?"
        confirm="Отменить загрузку"
        busy={undo.isPending}
        onConfirm={() => undo.mutate({ id: view.id }, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>
          Все числа, которые внёс файл «{view.fileName}», вернутся к тому, что было до него; показатели и выводы
          пересчитаются. Строки участников из этого файла будут удалены. В истории сведений останутся и загрузка, и её
          отмена. Чтобы вернуть числа, файл нужно будет загрузить снова.
        </p>
      </ConfirmDialog>
    </Panel>
  )
}
