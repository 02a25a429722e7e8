import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorNote } from './error-note.tsx'
import { Loading } from './loading.tsx'

interface LoadedProps<T> {
  readonly query: UseQueryResult<T, unknown>
  /** What is being loaded, for both messages: «Показатели». */
  readonly what: string
  readonly children: (data: T) => ReactNode
}

/** Waiting, refusal and answer of one query. Figures that came before a failed refresh stay on the page. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  const retry = (): void => void query.refetch()
  if (query.data === undefined) {
    if (query.error) return <ErrorNote error={query.error} title={`${what}: не загрузилось`} retry={retry} />
    return <Loading what={what} />
  }
  return (
    <>
      {query.error !== null && <ErrorNote error={query.error} title={`${what}: не обновилось`} retry={retry} />}
      {children(query.data)}
    </>
  )
}
