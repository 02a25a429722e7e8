import { useMe } from '../server/me.ts'
import styles from './synthetic-mark.module.css'

/** On every page while the data are invented. */
export function SyntheticMark() {
  const { municipality } = useMe()
  if (!municipality.synthetic) return null
  return <p className={styles.mark}>Демонстрационные данные: организации и числа вымышлены</p>
}
