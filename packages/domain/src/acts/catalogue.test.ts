import { describe, expect, it } from 'vitest'
import { roadmap320 } from './roadmap-320.ts'
import { acts, citeInFull, citeShort, wordingOf } from './catalogue.ts'
import { educationLaw } from './system/education-law.ts'
import { textOriginOf } from './text-origin.ts'
import { extraEducationMethod } from './talents/extra-education-method.ts'

const NB = '\u00a0'

describe('acts', () => {
  it('are each one act: kind, number and day together are never given twice', () => {
    const names = acts.map(({ kind, number, date }) => `${kind} ${number} ${date}`)
    expect(new Set(names).size).toBe(acts.length)
  })

  it('have a day of the calendar and an id that names it', () => {
    for (const { id, date } of acts) {
      const day = new Date(`${date}T00:00:00Z`)
      expect(day.toISOString().slice(0, 10), id).toBe(date)
      expect(id, id).toContain(date.slice(0, 4))
    }
  })

  it('claim to be verbatim only where every measure of the plan stands', () => {
    expect(acts.filter((act) => textOriginOf(act) === 'verbatim')).toEqual([roadmap320])
    expect(textOriginOf(educationLaw)).toBe('quoted')
    expect(textOriginOf(extraEducationMethod)).toBe('subject')
  })

  it('are named by a title in quotes or by a subject that begins small', () => {
    for (const act of acts) {
      const small = act.title.charAt(0) === act.title.charAt(0).toLowerCase()
      expect(small, act.id).toBe(textOriginOf(act) === 'subject')
    }
  })
})

describe('a citation', () => {
  it('says point for a number and leaves an article its own name', () => {
    expect(citeShort(roadmap320.item('1.12'))).toBe(`постановление от 19.07.2022 №${NB}320, пункт 1.12`)
    const article = educationLaw.item('статья 97, часть 3')
    expect(citeShort(article)).toBe(`федеральный закон от 29.12.2012 №${NB}273-ФЗ, статья 97, часть 3`)
    expect(wordingOf(article)).toContain('систематическое стандартизированное наблюдение')
  })

  it('puts no quotes around what is no title', () => {
    expect(citeInFull(extraEducationMethod.whole())).toContain(`№${NB}170 (методика`)
    expect(citeInFull(educationLaw.whole())).toContain('«Об образовании в Российской Федерации»')
  })

  it('of a wording that is not known is refused', () => {
    expect(() => wordingOf(extraEducationMethod.whole())).toThrow('no wording')
    expect(() => citeShort({ act: 'nobody-1999-1' })).toThrow('unknown act')
  })
})
