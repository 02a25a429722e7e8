import { forms } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { bySection } from '../../catalogue/form-sections.ts'
import { chosenForms, fillOf } from './chosen-forms.ts'

const ofSection = (number: number): readonly string[] =>
  bySection(forms)
    .find((section) => section.number === number)
    ?.forms.map(({ id }) => id) ?? []

describe('the forms of a template in the address', () => {
  it('are the exams when it says nothing', () => {
    expect([...chosenForms(undefined, forms)]).toEqual(ofSection(1))
    expect(ofSection(1)).toContain('ege-results')
    expect(fillOf(new Set(ofSection(1)), forms)).toBeUndefined()
  })

  it.each([['none'], ['3'], ['contingent'], ['contingent,9'], ['ege-results,oge-results']])(
    '«%s» stays what it is',
    (fill) => {
      const chosen = chosenForms(fill, forms)
      const again = fillOf(chosen, forms)
      expect([...chosenForms(again, forms)]).toEqual([...chosen])
      expect(again?.split(',').toSorted()).toEqual(fill.split(',').toSorted())
    },
  )

  it('are only those that are offered', () => {
    const offered = forms.filter(({ id }) => id === 'contingent' || id === 'oge-results')
    expect([...chosenForms('1,3,unheard-of', offered)].toSorted()).toEqual(['contingent', 'oge-results'])
    expect(chosenForms('9', offered).size).toBe(0)
  })
})
