import { NativeSelect } from '@mantine/core'
import { channelTitles, fileChannels, type Channel } from '@msoko/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formOf } from '../../catalogue/declarations.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { withFirst } from './with-first.ts'
import type { Reconciliation } from './reconciliation-page.tsx'

interface Wish {
  readonly form: string
  readonly first: Channel
}

/** Which source holds for each form, and the district's choice of another one. */
export function AuthorityPanel({ authority }: { readonly authority: Reconciliation['authority'] }) {
  const queries = useQueryClient()
  const [wish, setWish] = useState<Wish | null>(null)
  const settle = useMutation(
    trpc.reconciliation.setAuthority.mutationOptions({
      // Every figure of the form may be another one now.
      onSuccess: () => {
        queries.removeQueries({ type: 'inactive' })
        return queries.invalidateQueries()
      },
    }),
  )
  return (
    <Panel title="Какой источник в силе">
      {settle.error !== null && <ErrorNote error={settle.error} title="Порядок источников не изменён" />}
      <p>Число берётся из первого по порядку источника, в котором оно есть. Обычно первыми идут протоколы.</p>
      <DataTable caption="Какой источник в силе" stacked>
        <thead>
          <tr>
            <th scope="col">Форма</th>
            <th scope="col">Первый источник</th>
          </tr>
        </thead>
        <tbody>
          {authority.map(({ form, channels }) => (
            <tr key={form}>
              <th scope="row">{formOf(form).title}</th>
              <td data-title="Первый источник">
                <NativeSelect
                  aria-label={`Первый источник: ${formOf(form).title}`}
                  value={channels[0] ?? ''}
                  data={fileChannels.map((channel) => ({ value: channel, label: channelTitles[channel] }))}
                  onChange={({ currentTarget: { value } }) => setWish({ form, first: value as Channel })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {wish !== null && (
        <ConfirmDialog
          opened
          title="Изменить источник, который в силе?"
          confirm="Изменить"
          busy={settle.isPending}
          onConfirm={() =>
            settle.mutate({ form: wish.form, channels: withFirst(wish.first) }, { onSettled: () => setWish(null) })
          }
          onClose={() => setWish(null)}
        >
          <p>
            Для формы «{formOf(wish.form).title}» первым станет источник «{channelTitles[wish.first]}». Числа,
            показатели и выводы за все годы пересчитаются; сами сведения не меняются, и порядок можно вернуть.
          </p>
        </ConfirmDialog>
      )}
    </Panel>
  )
}
