import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorNote } from '../components/error-note.tsx'
import { Loading } from '../components/loading.tsx'
import { PageHead } from '../components/page-head.tsx'
import styles from './exceptional-pages.module.css'

export function LoadingPage() {
  return (
    <div className={styles.page}>
      <Loading what="Страница" />
    </div>
  )
}

/** The page could not be shown: the server is silent, or the page is older than the server. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = (): void => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={styles.page}>
      <PageHead title="Страница не открылась" />
      <ErrorNote error={error} title="Что случилось" retry={retry} />
    </div>
  )
}

export function MissingPage() {
  return (
    <div className={styles.page}>
      <PageHead title="Такой страницы нет" />
      <EmptyState title="Адрес набран с ошибкой или страница переехала.">
        <p>
          <a href="/">Перейти к обзору</a>
        </p>
      </EmptyState>
    </div>
  )
}
