import { Loader } from '@mantine/core'
import styles from './loading.module.css'

export function Loading({ what }: { readonly what: string }) {
  return (
    <output className={styles.loading}>
      <Loader size="sm" aria-hidden="true" />
      <span>{what}: загружаем…</span>
    </output>
  )
}
