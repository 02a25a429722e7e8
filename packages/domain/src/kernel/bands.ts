import { compare, exact, type Exact } from './exact.ts'
import { printDecimal } from './russian.ts'
import { roundExact } from './rounding.ts'

/** Numbers between two ends; an end of equal numbers that are both taken in is a single value. */
export interface Span {
  readonly from: Exact
  readonly fromInclusive: boolean
  readonly to: Exact
  readonly toInclusive: boolean
}

/** A named part of a scale. Bands are accepted when they cover the whole scale and no value has two of them. */
export interface Band extends Span {
  readonly id: string
  /** As it stands in a list: «систематические пропуски». */
  readonly title: string
}

export interface BandFault {
  readonly kind: 'no-bands' | 'repeated' | 'empty' | 'outside' | 'gap' | 'overlap'
  /** Ids of the bands concerned, in the order of the scale. */
  readonly bands: readonly string[]
  /** Where it is and what to do. */
  readonly words: string
}

/** How an end is written: «10», «10 %». */
export type PrintEnd = (value: Exact) => string

/** The band of a value; null outside of the scale and where the bands do not agree. */
export function bandOf<B extends Band>(bands: readonly B[], value: Exact): B | null {
  return bandOfRange(bands, value, value)
}

/** The one band of a value that is known to lie between two, both included; null when the ends disagree. */
export function bandOfRange<B extends Band>(bands: readonly B[], low: Exact, high: Exact): B | null {
  const [only, another] = bandsMeeting(bands, { from: low, fromInclusive: true, to: high, toInclusive: true })
  return only !== undefined && another === undefined ? only : null
}

/** Every band that has a value within the span, in the order of the scale. */
export function bandsMeeting<B extends Band>(bands: readonly B[], span: Span): readonly B[] {
  return inOrder(bands.filter((band) => intersect(band, span)))
}

/** Every gap, overlap and senseless band, with its place and the remedy; nothing when the bands are accepted. */
export function faultsOfBands(
  bands: readonly Band[],
  whole: Span,
  print: PrintEnd = printPlainly,
): readonly BandFault[] {
  if (bands.length === 0) {
    const words = `Не задано ни одной ступени: разделите на ступени значения ${spanInWords(cutsOf(whole), print)}.`
    return [{ kind: 'no-bands', bands: [], words }]
  }
  const sound = inOrder(bands.filter((band) => !isEmpty(band)))
  return [
    ...repeatedIn(bands),
    ...bands.filter(isEmpty).map((band) => emptyFault(band, print)),
    ...sound.flatMap((band) => outsideFault(band, whole, print)),
    ...overlapsIn(sound, print),
    ...gapsIn(sound, whole, print),
  ]
}

/** A place between numbers: just before a value or just after it. Bands run from one cut to another. */
interface Cut {
  readonly value: Exact
  readonly after: boolean
}

interface Cuts {
  readonly low: Cut
  readonly high: Cut
}

function cutsOf({ from, fromInclusive, to, toInclusive }: Span): Cuts {
  return { low: { value: from, after: !fromInclusive }, high: { value: to, after: toInclusive } }
}

function order(a: Cut, b: Cut): number {
  return compare(a.value, b.value) || Number(a.after) - Number(b.after)
}

function isEmpty(span: Span): boolean {
  const { low, high } = cutsOf(span)
  return order(low, high) >= 0
}

function common(a: Span, b: Span): Cuts {
  const [x, y] = [cutsOf(a), cutsOf(b)]
  return {
    low: order(x.low, y.low) > 0 ? x.low : y.low,
    high: order(x.high, y.high) < 0 ? x.high : y.high,
  }
}

function intersect(a: Span, b: Span): boolean {
  const { low, high } = common(a, b)
  return order(low, high) < 0
}

function inOrder<B extends Band>(bands: readonly B[]): readonly B[] {
  return bands.toSorted((a, b) => order(cutsOf(a).low, cutsOf(b).low))
}

function repeatedIn(bands: readonly Band[]): readonly BandFault[] {
  const ids = new Set(bands.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index))
  return [...ids].map((id) => {
    const words = `Обозначение «${id}» дано нескольким ступеням: дайте каждой своё.`
    return { kind: 'repeated', bands: [id], words }
  })
}

function emptyFault({ id, title, from, to }: Band, print: PrintEnd): BandFault {
  const words =
    compare(from, to) === 0
      ? `В ступень «${title}» не входит ни одно значение: возьмите ${print(from)} с обеих сторон или уберите ступень.`
      : `Ступень «${title}» начинается с ${print(from)}, а кончается на ${print(to)}: поменяйте границы местами.`
  return { kind: 'empty', bands: [id], words }
}

function outsideFault(band: Band, whole: Span, print: PrintEnd): readonly BandFault[] {
  const [own, scale] = [cutsOf(band), cutsOf(whole)]
  if (order(own.low, scale.low) >= 0 && order(own.high, scale.high) <= 0) return []
  const words = `Ступень «${band.title}» выходит за пределы шкалы (${spanInWords(scale, print)}): уберите лишнее.`
  return [{ kind: 'outside', bands: [band.id], words }]
}

function overlapsIn(sound: readonly Band[], print: PrintEnd): readonly BandFault[] {
  return sound.flatMap((band, index) =>
    sound
      .slice(index + 1)
      .filter((other) => intersect(band, other))
      .map((other): BandFault => {
        const where = spanInWords(common(band, other), print)
        const words = `Значения ${where} входят и в «${band.title}», и в «${other.title}»: оставьте их одной из двух ступеней.`
        return { kind: 'overlap', bands: [band.id, other.id], words }
      }),
  )
}

function gapsIn(sound: readonly Band[], whole: Span, print: PrintEnd): readonly BandFault[] {
  const faults: BandFault[] = []
  const scale = cutsOf(whole)
  let reached: { readonly cut: Cut; readonly by?: Band } = { cut: scale.low }
  const note = (next: Cut, until?: Band): void => {
    if (order(reached.cut, next) < 0) faults.push(gapFault({ low: reached.cut, high: next }, print, reached.by, until))
  }
  for (const band of sound) {
    const { low, high } = cutsOf(band)
    note(order(low, scale.high) < 0 ? low : scale.high, band)
    if (order(high, reached.cut) > 0) reached = { cut: high, by: band }
  }
  note(scale.high)
  return faults
}

function gapFault(gap: Cuts, print: PrintEnd, before?: Band, after?: Band): BandFault {
  const neighbours = [before, after].filter((band) => band !== undefined)
  const place = before && after ? 'Между' : before ? 'Выше' : 'Ниже'
  const names = neighbours.map(({ title }) => `«${title}»`).join(' и ')
  const remedy = before && after ? 'продлите одну из двух ступеней' : 'продлите ступень'
  const words = `${place} ${names} нет ступени для значений ${spanInWords(gap, print)}: ${remedy} или добавьте новую.`
  return { kind: 'gap', bands: neighbours.map(({ id }) => id), words }
}

/** «ровно 10», «от 10 включительно до 30, не включая». */
function spanInWords({ low, high }: Cuts, print: PrintEnd): string {
  if (compare(low.value, high.value) === 0) return `ровно ${print(low.value)}`
  const from = `${print(low.value)}${low.after ? ', не включая,' : ' включительно'}`
  return `от ${from} до ${print(high.value)}${high.after ? ' включительно' : ', не включая'}`
}

/** «0,25»; a ratio that no short decimal shows is written as it is: «1/3». */
function printPlainly(value: Exact): string {
  const { units, precision } = [0, 1, 2, 3]
    .map((digits) => roundExact(value, digits))
    .find((decimal) => {
      const shown = exact(Number(decimal.units), 10 ** decimal.precision)
      return compare(shown, value) === 0
    }) ?? { units: null, precision: 0 }
  return units === null ? `${value.num}/${value.den}` : printDecimal({ units, precision })
}
