import { Icon } from './icon.tsx'
import styles from './weak-sample.module.css'

/** Warns that the verdict hangs on one pupil. */
export function Unstable() {
  return (
    <p className={styles.note}>
      <Icon name="warning" />
      <span>
        <b>Вывод неустойчив:</b> его меняет результат одного обучающегося.
      </span>
    </p>
  )
}
