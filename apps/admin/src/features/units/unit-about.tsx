import type { Period, Unit } from '@msoko/domain'
import { Panel } from '../../components/panel.tsx'
import { useUnits } from '../../server/units.ts'
import { levelsInWords } from './levels.ts'
import styles from './unit-about.module.css'

/** What the organisation is: levels of education, code, branches. */
export function UnitAbout({ unit, period }: { readonly unit: Unit; readonly period: Period }) {
  const { tree, nameOf } = useUnits()
  const children = tree.childrenAt(unit.id, period)
  const parent = tree.spanAt(unit.id, period)?.parent ?? null
  const partOf = parent !== null && parent !== tree.root.id ? parent : null
  const levels = levelsInWords(tree, unit.id, period)
  return (
    <Panel title="Об организации">
      <dl className={styles.facts}>
        <div>
          <dt>Чему учит</dt>
          <dd>{levels === '' ? 'в этом году организации не было' : levels}</dd>
        </div>
        {unit.code !== undefined && (
          <div>
            <dt>Код в системе экзаменов</dt>
            <dd>{unit.code}</dd>
          </div>
        )}
        {partOf !== null && (
          <div>
            <dt>Входит в</dt>
            <dd>{nameOf(partOf)}</dd>
          </div>
        )}
        {children.length > 0 && (
          <div>
            <dt>Состав</dt>
            <dd>
              <ul className={styles.branches}>
                {children.map((child) => (
                  <li key={child.id}>
                    {child.short}: {levelsInWords(tree, child.id, period)}
                    {child.code !== undefined && `, код ${child.code}`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}
