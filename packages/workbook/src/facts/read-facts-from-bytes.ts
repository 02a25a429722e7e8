import { readWorkbook, type ReadOptions } from '../bytes/read-workbook.ts'
import { WorkbookRefusal } from '../bytes/refusal.ts'
import type { Problem } from '../problems/problem.ts'
import { readFacts } from './read-facts.ts'
import type { ReadContext, ReadResult } from './read-result.ts'

/** Bytes → submissions and everything wrong; a file that is no workbook is a result with one problem. */
export async function readFactsFromBytes(
  bytes: Uint8Array,
  context: ReadContext,
  options: ReadOptions = {},
): Promise<ReadResult> {
  try {
    return readFacts(await readWorkbook(bytes, options), context)
  } catch (error) {
    if (error instanceof WorkbookRefusal) return refusedResult(error.problem)
    throw error
  }
}

export function refusedResult(problem: Problem): ReadResult {
  return { submissions: [], problems: [problem], notices: [], sheets: [], places: [] }
}
