import { changeFromPrevious, overRest, passportParts, printPeriod, type Period } from '@msoko/domain'
import type { ExportedCell } from '@msoko/workbook/table'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { exportedValue } from '../../catalogue/exported-value.ts'
import type { ShownTable } from '../../components/export-button.tsx'
import type { SocialPassport } from './passport.ts'

/** Both parts of a passport as one table, in their order. */
export function exportedPassport({ lines }: SocialPassport, name: string, period: Period): ShownTable {
  return {
    sheet: 'Социальный паспорт',
    title: `${name}: социальный паспорт`,
    notes: [
      `${printPeriod(period)} учебный год`,
      'Доли обучающихся — от числа обучающихся, доли семей — от числа семей',
    ],
    columns: [
      { title: 'Раздел', width: 16 },
      { title: 'Показатель', width: 50 },
      ...['Число', 'Всего', 'Доля', 'Доля год назад', 'Изменение', 'Остальной район'].map((title) => ({
        title,
        width: 16,
      })),
    ],
    rows: passportParts.flatMap((part) =>
      lines
        .filter(({ indicator }) => part.lines.some(({ id }) => id === indicator))
        .map(({ indicator: id, own, previous, change, rest }) => {
          const indicator = indicatorOf(id)
          const known = own.state === 'value' || own.state === 'partial'
          return [
            part.title,
            indicator.title,
            ...[0, 1].map((at) => exportedCount(known ? own.parts[at]?.value : undefined)),
            exportedValue(own, indicator),
            exportedValue(previous, indicator),
            exportedValue(change, changeFromPrevious(indicator)),
            exportedValue(rest, overRest(indicator)),
          ]
        }),
    ),
  }
}

function exportedCount(value: number | undefined): ExportedCell {
  return value === undefined ? '—' : { value, format: '0' }
}
