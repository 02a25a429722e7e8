import { printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { HiddenText } from '../../components/hidden-text.tsx'
import type { EntryPage } from './find-entries.ts'
import styles from './entry-pages.module.css'

/** «страница 2 из 4» with the way to the page before and after; a list of one page says only how long it is. */
export function EntryPages({ page: shown, total }: { readonly page: EntryPage; readonly total: number }) {
  const { page, pages } = shown
  if (pages === 1) return <span>{`всего: ${printInteger(total)}`}</span>
  return (
    <span className={styles.pages}>
      {page > 1 && <Turn to={page - 1} word="раньше" />}
      <span>{`страница ${page} из ${pages}, всего строк: ${printInteger(total)}`}</span>
      {page < pages && <Turn to={page + 1} word="дальше" />}
    </span>
  )
}

function Turn({ to, word }: { readonly to: number; readonly word: string }) {
  return (
    <Link to="/catalogue" search={(previous) => ({ ...previous, page: to })} className={styles.turn}>
      {word}
      <HiddenText>{`: страница ${to}`}</HiddenText>
    </Link>
  )
}
