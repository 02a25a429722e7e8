import { countOf, nameOfPeriod } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { Note } from '../../components/note.tsx'
import { useUnits } from '../../server/units.ts'
import type { Change } from './changes-panel.tsx'

const FIGURES = ['значение', 'значения', 'значений'] as const

/** What the file answers for and does not hold, before anything else about it: accepting takes it away. */
export function AbsentSummary({ changes }: { readonly changes: readonly Change[] }) {
  const { nameOf } = useUnits()
  const lacking = changes.filter(({ absent }) => absent.length > 0)
  const count = lacking.reduce((sum, { absent }) => sum + absent.length, 0)
  if (count === 0) return null
  return (
    <Note tone="warn" title={`В файле не хватает того, что сейчас есть в системе: ${countOf(count, FIGURES)}`}>
      <p>После принятия эти значения исчезнут. Если файл неполный, откажитесь от него и загрузите полный.</p>
      <ul>
        {lacking.map(({ unit, form, period, absent }) => (
          <li key={`${unit} ${form} ${period}`}>
            {nameOf(unit)}: {formOf(form).title}, {nameOfPeriod(period)} — {countOf(absent.length, FIGURES)}
          </li>
        ))}
      </ul>
    </Note>
  )
}
