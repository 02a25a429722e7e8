export interface Subject {
  readonly name: string
  readonly run: () => unknown
}

/** Milliseconds of one run. */
export interface Timing {
  readonly name: string
  readonly median: number
  readonly fastest: number
  /** The first subject's time over this one's: the median of what each round gave. */
  readonly ratio: number
}

export interface Measuring {
  readonly rounds: number
  /** `processor`: of this process alone, so that another program at work on the machine does not lengthen it. `wall`: what a person waits. */
  readonly clock: 'processor' | 'wall'
  /** How many times a subject does its work in one run. */
  readonly times?: number
}

/**
 * Runs all subjects in every round, one after another, so that whatever else the machine does falls on each of them. The first subject
 * is what is measured, the others are what it is compared with. One round before is not counted.
 */
export async function measure(
  subjects: readonly Subject[],
  { rounds, clock, times = 1 }: Measuring,
): Promise<readonly Timing[]> {
  const taken = subjects.map((): number[] => [])
  const now = clock === 'wall' ? () => performance.now() : processorTime
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { run }] of subjects.entries()) {
      const began = now()
      await run()
      if (round >= 0) taken[index]?.push((now() - began) / times)
    }
  }
  return subjects.map(({ name }, index) => {
    const own = taken[index] ?? []
    const ratios = own.map((time, round) => (taken[0]?.[round] ?? 0) / time)
    return { name, median: median(own), fastest: Math.min(...own), ratio: median(ratios) }
  })
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
