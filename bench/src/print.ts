import { cpus, totalmem, type } from 'node:os'
import type { Timing } from './measure.ts'

/** The machine that the figures are of. */
export function describeMachine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = processors[0]?.model.trim() ?? 'unknown processor'
  return `${model}, ${processors.length} cores, ${memory} GB, ${type()}, Node.js ${process.versions.node}`
}

/** A table in Markdown, as it stands in the documents. */
export function printTimings(title: string, timings: readonly Timing[]): string {
  const rows = timings.map(({ name, median, fastest, ratio }, index) => [
    name,
    milliseconds(median),
    milliseconds(fastest),
    index === 0 ? '' : `${ratio.toPrecision(2)} ×`,
  ])
  const head = [title, 'median, ms', 'fastest, ms', 'we take']
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}
