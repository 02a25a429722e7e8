import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { ReasonDrawer } from '../features/indicators/reason-drawer.tsx'
import { SyntheticMark } from '../components/synthetic-mark.tsx'
import { LoadingPage } from './exceptional-pages.tsx'
import { Masthead } from './masthead.tsx'
import styles from './shell.module.css'

/** The frame around every page behind the sign-in. */
export function Shell() {
  useFocusOnTitle()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page-content">
        Перейти к содержанию
      </a>
      <Masthead />
      <div className={styles.column}>
        <SyntheticMark />
        <main id="page-content" className={styles.content} tabIndex={-1}>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ReasonDrawer />
    </div>
  )
}

/** After a change of page the focus goes to its title, as it would after loading a document anew. */
function useFocusOnTitle(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const seen = useRef(path)
  useEffect(() => {
    if (seen.current !== undefined && path !== seen.current) document.getElementById('page-title')?.focus()
    seen.current = path
  }, [path])
}
