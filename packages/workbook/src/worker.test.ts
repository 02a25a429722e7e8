import { forms, parameters } from '@msoko/domain'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFactsFromBytes } from './facts/read-facts-from-bytes.ts'
import { context as readContext, district, sheetOf } from './testing/sample.ts'
import { xlsxOf } from './testing/xlsx-of.ts'
import type * as worker from './worker.ts'

// The thread runs what is built: a worker cannot be started from TypeScript on every supported Node.
const built = new URL('../dist/worker.js', import.meta.url).href
const { readInWorker } = (await import(built)) as typeof worker

const context: worker.WorkerContext = { forms, parameters, units: district.units }
const options: worker.WorkerOptions = { timeoutMs: 60_000, memoryMb: 256 }

describe('readInWorker', () => {
  it('gives what the reader gives here, as plain data', async () => {
    const bytes = await xlsxOf([sheetOf('ege-results'), sheetOf('gia9-graduates')])
    const result = await readInWorker(bytes, context, options)
    expect(result).toEqual(await readFactsFromBytes(bytes, readContext))
    expect(structuredClone(result)).toEqual(result)
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('makes a problem of a file that is no workbook', async () => {
    expect((await readInWorker(strToU8('%PDF-1.7'), context, options)).problems).toMatchObject([{ code: 'pdf' }])
  })

  it('ends at the time limit', async () => {
    const result = await readInWorker(await xlsxOf([sheetOf('ege-results')]), context, { ...options, timeoutMs: 1 })
    expect(result.problems).toMatchObject([{ code: 'reading-timed-out' }])
  })

  it('survives a table that takes more memory than it may', async () => {
    const table = strToU8('1;2;3;4;5;6;7;8;9\n'.repeat(49_000).repeat(10))
    const result = await readInWorker(table, context, { ...options, memoryMb: 32, limits: { rows: 1_000_000 } })
    expect(result.problems).toMatchObject([{ code: 'reading-out-of-memory' }])
    expect((await readInWorker(strToU8('%PDF-1.7'), context, options)).problems).toMatchObject([{ code: 'pdf' }])
  })

  it('makes a problem of a crash and tells the server of it', async () => {
    const failures: string[] = []
    const broken = { ...context, parameters: [] }
    const bytes = await xlsxOf([sheetOf('ege-results')])
    const result = await readInWorker(bytes, broken, { ...options, onFailure: ({ message }) => failures.push(message) })
    expect(result.problems).toMatchObject([{ code: 'reading-failed' }])
    expect(failures).toHaveLength(1)
  })
})
