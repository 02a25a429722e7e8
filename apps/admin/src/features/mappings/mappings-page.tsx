import { Button } from '@mantine/core'
import { countOf, forms, protocols, type Mapping } from '@msoko/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'

/** The tables of the district's own that the system has been told how to read. */
export function MappingsPage() {
  const query = useQuery(trpc.mappings.list.queryOptions())
  return (
    <>
      <PageHead
        title="Свои таблицы"
        lead="Таблицы района и других организаций, о которых вы рассказали системе, что стоит в их столбцах. Файл с такими же заголовками читается сам."
      >
        <Link to="/imports">Загрузка данных</Link>
      </PageHead>
      <Panel title="Описанные таблицы">
        <Loaded query={query} what="Описания таблиц">
          {(mappings) =>
            mappings.length === 0 ? (
              <EmptyState title="Описаний ещё нет.">
                <p>
                  <Link to="/imports">Выберите файл</Link>: если система его не узнает, она предложит показать, что
                  стоит в столбцах.
                </p>
              </EmptyState>
            ) : (
              <MappingTable mappings={mappings} />
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

function MappingTable({ mappings }: { readonly mappings: readonly Mapping[] }) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Mapping | null>(null)
  const remove = useMutation(
    trpc.mappings.remove.mutationOptions({
      onSuccess: () => {
        queries.removeQueries({ queryKey: trpc.imports.context.queryKey() })
        return queries.invalidateQueries({ queryKey: trpc.mappings.pathKey() })
      },
    }),
  )
  return (
    <>
      {remove.error !== null && <ErrorNote error={remove.error} title="Описание не удалено" />}
      <DataTable caption="Описанные таблицы" stacked>
        <thead>
          <tr>
            <th scope="col">Название</th>
            <th scope="col">Читается как</th>
            <th scope="col">Столбцы</th>
            <th scope="col">Действие</th>
          </tr>
        </thead>
        <tbody>
          {mappings.map((mapping) => (
            <tr key={mapping.id}>
              <th scope="row">{mapping.title}</th>
              <td data-title="Читается как">{titleOfTarget(mapping)}</td>
              <td data-title="Столбцы">{columnsInWords(mapping)}</td>
              <td>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`Удалить описание «${mapping.title}»`}
                  onClick={() => setAsked(mapping)}
                >
                  Удалить
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {asked !== null && (
        <ConfirmDialog
          opened
          title="Удалить описание таблицы?"
          confirm="Удалить"
          busy={remove.isPending}
          onConfirm={() => remove.mutate({ id: asked.id }, { onSettled: () => setAsked(null) })}
          onClose={() => setAsked(null)}
        >
          <p>
            Файлы с заголовками таблицы «{asked.title}» больше не будут читаться сами. Числа, уже внесённые из них,
            останутся.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}

function titleOfTarget({ target: { kind, id } }: Mapping): string {
  const known = kind === 'form' ? forms : protocols
  return known.find((candidate) => candidate.id === id)?.title ?? id
}

function columnsInWords({ columns }: Mapping): string {
  const titles = Object.keys(columns).map((title) => `«${title}»`)
  return `${countOf(titles.length, ['столбец', 'столбца', 'столбцов'])}: ${titles.join(', ')}`
}
