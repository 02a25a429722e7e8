import { sectionOfForm, type Form } from '@msoko/domain'

/** The sections of the plan, as short as a list of forms needs them. */
const TITLES: Readonly<Record<number, string>> = {
  1: 'Мониторинг качества подготовки',
  2: 'Поддержка оценки качества в школах',
  3: 'Кадры, повышение квалификации, учебники',
  4: 'Оценочные процедуры',
  5: 'Школы с низкими результатами и школы «зоны риска»',
  6: 'Способности и таланты',
  7: 'Самоопределение и профориентация',
  8: 'Объективность оценки и олимпиад',
  9: 'Руководители',
  10: 'Воспитание и социализация',
}

export interface FormSection {
  readonly number: number
  /** «3. Кадры, повышение квалификации, учебники». */
  readonly title: string
  readonly forms: readonly Form[]
}

/** Forms by the section of the plan whose measure they are gathered for, in the order of the plan. */
export function bySection(forms: readonly Form[]): readonly FormSection[] {
  const numbers = [...new Set(forms.map(sectionOf))].toSorted((a, b) => a - b)
  return numbers.map((number) => ({
    number,
    title: number in TITLES ? `${number}. ${TITLES[number]}` : 'Прочее',
    forms: forms.filter((form) => sectionOf(form) === number),
  }))
}

/** Forms of no section stand last. */
function sectionOf(form: Form): number {
  return sectionOfForm(form) ?? 99
}
