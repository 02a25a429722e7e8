import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawQuickly } from './testing/draw-quickly.ts'
import { renderDocx } from './render-docx.ts'
import { richReport } from './testing/rich-report.ts'

const render = async (): Promise<Buffer> => Buffer.from(await renderDocx(richReport, { drawChart: drawQuickly }))

describe('the bytes of a document', () => {
  const zone = process.env['TZ']

  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('depend on the report alone: not on the day, the time zone or other documents', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') })
    const first = await render()
    vi.setSystemTime(new Date('2031-01-01T23:59:58Z'))
    process.env['TZ'] = 'Asia/Vladivostok'
    const [second, third] = await Promise.all([render(), render()])
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  })

  it('change with the report', async () => {
    const other = await renderDocx({ ...richReport, signatory: 'Директор' }, { drawChart: drawQuickly })
    expect(Buffer.compare(await render(), Buffer.from(other))).not.toBe(0)
  })
})
