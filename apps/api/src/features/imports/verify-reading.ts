import { forms, isOfDistrict, reportersInWords, type Form, type Period, type UnitTree } from '@msoko/domain'
import { ServiceError } from '../../service-error.ts'
import { figureName } from './figure-name.ts'
import { importProblem, shown, type ImportProblem } from './import-problem.ts'
import type { SentReading } from './reading-input.ts'
import { verifyCell, verifyClaim, verifyEvent } from './verify-figures.ts'

export interface Verifying {
  readonly units: UnitTree
  /** Leaf units that the sender may report for; null for the whole district. */
  readonly reporters: readonly string[] | null
}

/**
 * Everything that was told, checked again against the domain: the reader runs on another machine, and may be an old one or none of ours.
 * Throws when the reader's forms are not ours; otherwise returns everything that is wrong.
 */
export function verifyReading({ reading, formVersions }: SentReading, context: Verifying): readonly ImportProblem[] {
  const { contributions, adjustments } = reading
  const wrongContributions = contributions.flatMap((contribution) => {
    const form = knownForm(contribution.form, formVersions)
    const scope = verifyScope(form, contribution, context)
    if (scope.length > 0) return scope
    const cells = Object.keys(contribution.cells).flatMap((cell) => verifyCell(form, contribution, cell, context.units))
    return cells.length > 0 ? cells : verifyClaim(form, contribution, context.units)
  })
  const wrongAdjustments = adjustments.flatMap((adjustment) => {
    const form = knownForm(adjustment.form, formVersions)
    const scope = verifyScope(form, adjustment, context)
    return scope.length > 0 ? scope : verifyEvent(form, adjustment, context.units)
  })
  return [...wrongContributions, ...wrongAdjustments]
}

function knownForm(id: string, versions: Readonly<Record<string, number>>): Form {
  const form = forms.find((candidate) => candidate.id === id)
  if (form === undefined || versions[id] !== form.version) {
    throw new ServiceError(
      'conflict',
      `Файл прочитан по устаревшему описанию формы ${form ? `«${form.title}»` : `«${shown(id)}»`}. Обновите страницу (Ctrl+F5) и загрузите файл ещё раз.`,
    )
  }
  return form
}

/** Whether this unit reports this form for this period, and whether the sender may speak for it. */
function verifyScope(
  form: Form,
  { unit, period }: { readonly unit: string; readonly period: Period },
  { units, reporters }: Verifying,
): readonly ImportProblem[] {
  const place = { unit, form, period }
  if (form.register !== undefined) {
    return [
      importProblem({
        code: 'kept-as-register',
        message: `${figureName(place, units)}: форма не заполняется, её числа система считает сама по журналу.`,
        expected: 'записи в журнале',
        remedy: 'Удалите этот лист из файла и внесите записи в журнал.',
      }),
    ]
  }
  if (!period.startsWith(`${form.period}:`)) {
    return [
      importProblem({
        code: 'wrong-period',
        message: `${figureName(place, units)}: эта форма сдаётся за ${PERIODS[form.period]}.`,
        found: period,
        expected: PERIODS[form.period],
        remedy: 'Исправьте период в файле и загрузите его ещё раз.',
      }),
    ]
  }
  if (isOfDistrict(form.appliesTo)) return verifyDistrict(place, reporters, units)
  const leaf = units.has(unit) && units.leavesAt([unit], period).some(({ id }) => id === unit)
  if (!leaf) {
    return [
      importProblem({
        code: 'unknown-unit',
        message: `${figureName(place, units)}: такой организации, сдающей сведения сама, в этом году в районе нет.`,
        found: shown(unit),
        expected: 'школа, базовая школа или филиал из списка района',
        remedy: 'Проверьте организацию в файле; если она новая, сообщите администратору.',
      }),
    ]
  }
  if (reporters !== null && !reporters.includes(unit)) {
    return [
      importProblem({
        code: 'foreign-unit',
        message: `${figureName(place, units)}: за эту организацию вы сведения не сдаёте.`,
        found: units.get(unit).short,
        expected: reporters.map((id) => (units.has(id) ? units.get(id).short : id)).join(', '),
        remedy: 'Оставьте в файле только свою организацию и её филиалы.',
      }),
    ]
  }
  if (!units.appliesAt(form.appliesTo, unit, period)) {
    return [
      importProblem({
        code: 'form-not-for-unit',
        message: `${figureName(place, units)}: в этой организации ${lacking(form)}.`,
        found: units.get(unit).short,
        expected: reportersInWords(form.appliesTo),
        remedy: 'Удалите её строки из файла или проверьте код организации.',
      }),
    ]
  }
  return []
}

const PERIODS = { 'school-year': 'учебный год', 'calendar-year': 'календарный год' } as const

function lacking({ appliesTo }: Form): string {
  return appliesTo.kind === 'teaching'
    ? 'нет таких классов'
    : 'формы нет: строку за школу и филиалы заполняет базовая школа'
}

/** A form of the whole district, or of the region, stands at the district and is brought by whoever sees all of it. */
function verifyDistrict(
  place: { readonly unit: string; readonly form: Form; readonly period: Period },
  reporters: Verifying['reporters'],
  units: UnitTree,
): readonly ImportProblem[] {
  const { root } = units
  if (place.unit !== root.id) {
    return [
      importProblem({
        code: 'form-not-for-unit',
        message: `${figureName(place, units)}: эта форма — одна на весь район.`,
        found: units.has(place.unit) ? units.get(place.unit).short : shown(place.unit),
        expected: root.short,
        remedy: 'Исправьте или очистите организацию в файле.',
      }),
    ]
  }
  if (reporters === null) return []
  return [
    importProblem({
      code: 'foreign-unit',
      message: `${figureName(place, units)}: эту форму заполняет отдел образования за весь район.`,
      found: root.short,
      expected: 'формы вашей организации',
      remedy: 'Удалите этот лист из файла.',
    }),
  ]
}
