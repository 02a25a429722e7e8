import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printableLine, printableText } from './printable-text.ts'

describe('printable text', () => {
  it('keeps what can be printed as it is', () => {
    const text = 'Доля — 9,1\u00a0% (4 из 44), «№ 5» <b> & "x" \u{1f600}\tконец'
    expect(printableText(text)).toBe(text)
  })

  it('drops control characters and shows broken ones', () => {
    expect(printableText('а\u0000\u0008\u000b\u001fб')).toBe('аб')
    expect(printableText('\ud83dа\ude00 \uffff')).toBe('\ufffdа\ufffd \ufffd')
  })

  it('knows one line break', () => {
    expect(printableText('а\r\nб\rв\nг')).toBe('а\nб\nв\nг')
    expect(printableLine('а\r\nб\tв')).toBe('а б в')
  })

  it('is text that XML can carry, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const printed = printableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        const parsed = new DOMParser({
          onError: (level, message) => {
            if (level !== 'warning') throw new Error(message)
          },
        }).parseFromString(`<t>${printed}</t>`, 'text/xml')
        expect(parsed.documentElement?.textContent).toBe(printableText(text))
      }),
      { seed: 320, numRuns: 500 },
    )
  })
})
