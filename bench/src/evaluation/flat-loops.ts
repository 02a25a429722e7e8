import { BINS, type Columns } from './columns.ts'

/** id of an indicator → its values, NaN where there is none: a year after another, in it the schools and then the district, in it the cells. */
export type FlatValues = Readonly<Record<string, Float64Array>>

/** Results of the exams by hand: sums and divisions over flat arrays, and nothing of what `evaluate` does besides. */
export function flatLoops(columns: Columns): FlatValues {
  const { years, schools, ege, oge, eleven, nine } = columns
  const units = schools + 1
  const single = (): Float64Array => new Float64Array(years * units)
  const perCell = (cells: number): Float64Array => new Float64Array(years * units * cells)
  const [egeCount, ogeCount] = [ege.cells.length, oge.cells.length]
  const out = {
    'gia11-graduates-count': single(),
    'gia11-below-minimum': single(),
    'gia11-below-minimum-russian': single(),
    'gia11-below-minimum-maths': single(),
    'gia11-certificate': single(),
    'ege-exams-per-graduate': single(),
    'gia9-graduates-count': single(),
    'gia9-certificate': single(),
    'gia9-repeating': single(),
    'ege-takers': perCell(egeCount),
    'ege-below-minimum': perCell(egeCount),
    'ege-mean-score': perCell(egeCount),
    'ege-median-score': perCell(egeCount),
    'ege-score-spread': perCell(egeCount),
    'ege-high-scores': perCell(egeCount),
    'oge-below-minimum': perCell(ogeCount),
    'oge-pass-rate': perCell(ogeCount),
    'oge-quality-rate': perCell(ogeCount),
    'oge-mean-mark': perCell(ogeCount),
    'oge-attainment-index': perCell(ogeCount),
  }
  const tally = new Float64Array(BINS)
  for (let year = 0; year < years; year += 1) {
    for (let unit = 0; unit < units; unit += 1) {
      // The district is all of its schools.
      const [first, last] = unit === schools ? [0, schools - 1] : [unit, unit]
      const [from, to] = [year * schools + first, year * schools + last]
      const at = year * units + unit
      let exams = 0
      for (let cell = 0; cell < egeCount; cell += 1) {
        let [takers, below] = [0, 0]
        for (let row = from; row <= to; row += 1) {
          takers += ege.takers[row * egeCount + cell] ?? 0
          below += ege.belowMinimum[row * egeCount + cell] ?? 0
        }
        exams += takers
        const here = at * egeCount + cell
        out['ege-takers'][here] = takers
        out['ege-below-minimum'][here] = below / takers
        let [n, sum, squares, high] = [0, 0, 0, 0]
        for (let bin = 0; bin < BINS; bin += 1) {
          let events = 0
          for (let row = from; row <= to; row += 1) events += ege.scores[(row * egeCount + cell) * BINS + bin] ?? 0
          tally[bin] = events
          n += events
          sum += events * bin
          squares += events * bin * bin
          if (bin >= 81) high += events
        }
        const known = ege.hasScores[cell] === 1
        out['ege-mean-score'][here] = known ? sum / n : Number.NaN
        out['ege-median-score'][here] = known ? medianOf(tally, n) : Number.NaN
        out['ege-score-spread'][here] =
          known && n > 1 ? Math.sqrt((n * squares - sum * sum) / (n * (n - 1))) : Number.NaN
        out['ege-high-scores'][here] = known ? high / n : Number.NaN
      }
      for (let cell = 0; cell < ogeCount; cell += 1) {
        let [takers, below, two, three, four, five, without] = [0, 0, 0, 0, 0, 0, 0]
        for (let row = from; row <= to; row += 1) {
          const index = row * ogeCount + cell
          takers += oge.takers[index] ?? 0
          below += oge.belowMinimum[index] ?? 0
          without += oge.notAssessed[index] ?? 0
          two += oge.marks[index * 6 + 2] ?? 0
          three += oge.marks[index * 6 + 3] ?? 0
          four += oge.marks[index * 6 + 4] ?? 0
          five += oge.marks[index * 6 + 5] ?? 0
        }
        const here = at * ogeCount + cell
        const marks = two + three + four + five
        out['oge-below-minimum'][here] = below / takers
        out['oge-pass-rate'][here] = (three + four + five) / marks
        out['oge-quality-rate'][here] = (four + five) / marks
        out['oge-mean-mark'][here] = (2 * two + 3 * three + 4 * four + 5 * five) / marks
        const points = 100 * five + 64 * four + 36 * three + 16 * two + 7 * without
        out['oge-attainment-index'][here] = points / (marks + without)
      }
      let [graduates, either, russian, maths, certificate] = [0, 0, 0, 0, 0]
      let [graduates9, certificate9, repeating] = [0, 0, 0]
      for (let row = from; row <= to; row += 1) {
        graduates += eleven.graduates[row] ?? 0
        either += eleven.belowEither[row] ?? 0
        russian += eleven.belowRussian[row] ?? 0
        maths += eleven.belowMaths[row] ?? 0
        certificate += eleven.certificateBySeptember[row] ?? 0
        graduates9 += nine.graduates[row] ?? 0
        certificate9 += nine.certificateBySeptember[row] ?? 0
        repeating += nine.repeating[row] ?? 0
      }
      out['gia11-graduates-count'][at] = graduates
      out['gia11-below-minimum'][at] = either / graduates
      out['gia11-below-minimum-russian'][at] = russian / graduates
      out['gia11-below-minimum-maths'][at] = maths / graduates
      out['gia11-certificate'][at] = certificate / graduates
      out['ege-exams-per-graduate'][at] = exams / graduates
      out['gia9-graduates-count'][at] = graduates9
      out['gia9-certificate'][at] = certificate9 / graduates9
      out['gia9-repeating'][at] = repeating / graduates9
    }
  }
  return out
}

function medianOf(tally: Float64Array, n: number): number {
  const [lower, upper] = [Math.ceil(n / 2), Math.floor(n / 2) + 1]
  let [seen, below] = [0, -1]
  for (let bin = 0; bin < BINS; bin += 1) {
    seen += tally[bin] ?? 0
    if (below < 0 && seen >= lower) below = bin
    if (seen >= upper) return (below + bin) / 2
  }
  return Number.NaN
}
