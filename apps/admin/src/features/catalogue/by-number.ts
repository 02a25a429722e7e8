/** 1.2 stands before 1.10: the numbers of the plan are no decimals. */
export function byNumber(a: string, b: string): number {
  const [[section = 0, place = 0], [otherSection = 0, otherPlace = 0]] = [numbersOf(a), numbersOf(b)]
  return section - otherSection || place - otherPlace
}

function numbersOf(measure: string): readonly number[] {
  return measure.split('.').map(Number)
}
