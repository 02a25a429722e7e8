import { Icon } from './icon.tsx'
import styles from './sorted-heading.module.css'

interface SortedHeadingProps {
  readonly title: string
  readonly column: string
  /** `day` upwards, `-day` downwards. */
  readonly sort: string | undefined
  readonly onSort: (sort: string) => void
  readonly isNumber?: boolean
}

/** The heading of a column that sorts the table: once upwards, once more downwards. */
export function SortedHeading({ title, column, sort, onSort, isNumber = false }: SortedHeadingProps) {
  const [upwards, downwards] = [sort === column, sort === `-${column}`]
  const direction = upwards ? 'ascending' : downwards ? 'descending' : 'none'
  return (
    <th scope="col" aria-sort={direction} {...(isNumber && { 'data-number': true })}>
      <button type="button" className={styles.button} onClick={() => onSort(upwards ? `-${column}` : column)}>
        {title}
        {direction !== 'none' && <Icon name={upwards ? 'up' : 'down'} />}
      </button>
    </th>
  )
}
