import { describe, expect, it } from 'vitest'
import { plainStyles } from './plain-styles.ts'

describe('plainStyles', () => {
  it('leaves out what the parser would remark on, and nothing else', () => {
    const kept = '<style:map style:condition="value()&gt;=0" style:apply-style-name="N1"/><number:number/>'
    const remarked = '<style:map style:condition="value()&lt;0" style:apply-style-name="N2"/><number:quarter/>'
    expect(plainStyles(`<a>${kept}${remarked}</a>`)).toBe(`<a>${kept}</a>`)
  })

  it('ends on a style that never does', () => {
    const text = '<style:map '.repeat(200_000)
    expect(plainStyles(text)).toBe(text)
  })
})
