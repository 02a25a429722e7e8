import { countOf, type Criterion } from '@msoko/domain'

const POINTS = ['балл', 'балла', 'баллов'] as const
const NO_BREAK = '\u00a0'

/** «от 50 — 1 балл, от 80 — 2 балла», «1 балл за случай, не больше 3 баллов». */
export function pointsInWords({ rule }: Pick<Criterion, 'rule'>): string {
  if (rule.kind === 'steps')
    return rule.steps.map(({ from, points }) => `от ${from}${NO_BREAK}— ${printPoints(points)}`).join(', ')
  const bound = rule.points < 0 ? rule.least : rule.most
  return `${printPoints(rule.points)} за случай, не ${rule.points < 0 ? 'меньше' : 'больше'} чем ${printPoints(bound)}`
}

function printPoints(points: number): string {
  return points < 0 ? `\u2212${countOf(-points, POINTS)}` : countOf(points, POINTS)
}
