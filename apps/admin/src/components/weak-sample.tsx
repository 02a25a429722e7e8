import { parameters, printInteger, rowOn } from '@msoko/domain'
import { Icon } from './icon.tsx'
import styles from './weak-sample.module.css'

/** Warns that a share which counted was measured on few participants; the limit is the catalogue's. */
export function WeakSample() {
  const definition = parameters.find(({ id }) => id === 'weak-sample')
  const limit = definition && rowOn(definition, definition.checked)?.value
  const fewer = typeof limit === 'number' ? `меньше ${printInteger(limit)}` : 'мало'
  return (
    <p className={styles.note}>
      <Icon name="warning" />
      <span>
        <b>Малая выборка:</b> участников хотя бы одной процедуры {fewer}, один человек заметно меняет долю.
      </span>
    </p>
  )
}
