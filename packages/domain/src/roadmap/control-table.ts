import { printDay } from '../kernel/russian.ts'
import { standings, type Control } from './control-on.ts'
import { DATE_NOT_SET } from './occurrence.ts'
import type { Plan } from './plan.ts'

/** Every term of a plan on a day as rows for a spreadsheet: words, or a number with its format. */
export interface ControlTable {
  readonly sheet: string
  readonly title: string
  readonly notes: readonly string[]
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | { readonly value: number; readonly format: string })[])[]
}

export function controlTable(control: Control, plan: Plan): ControlTable {
  const places = new Map(
    plan.sections.flatMap((section) => section.measures.map((measure) => [measure.number, { section, measure }])),
  )
  return {
    sheet: 'Сводка контроля',
    title: `Сводка контроля исполнения плана на ${printDay(control.day)}`,
    notes: [plan.title],
    columns: [
      { title: '№', width: 8 },
      { title: 'Раздел', width: 40 },
      { title: 'Мера', width: 60 },
      { title: 'Событие', width: 24 },
      { title: 'Исполнители', width: 40 },
      { title: 'Отчётный документ', width: 32 },
      { title: 'Срок', width: 14 },
      { title: 'Состояние', width: 18 },
      { title: 'Дней просрочки', width: 12 },
    ],
    rows: control.lines.map(({ occurrence, standing, daysLate }) => {
      const { section, measure } = places.get(occurrence.measure) ?? {}
      return [
        occurrence.measure,
        section === undefined ? '' : `${section.number}. ${section.title}`,
        measure?.title ?? '',
        occurrence.event ?? '',
        measure?.executors.text || 'не назначен',
        measure?.documents.text ?? '',
        occurrence.due === null ? DATE_NOT_SET : printDay(occurrence.due),
        standings[standing],
        daysLate === 0 ? '' : { value: daysLate, format: '0' },
      ]
    }),
  }
}
