import { describe, expect, it } from 'vitest'
import { nearestTitles } from './nearest.ts'
import { isPercentHeading, normalise, normaliseHeading } from './normalise.ts'

describe('normalise', () => {
  it.each([
    ['Удель-ный вес', 'удельный вес'],
    ['Участни-\nков', 'Участников'],
    ['Учас\u00adтников', 'участников'],
    ['Не\u00a0преодолели\nминимум', 'не преодолели минимум'],
    ['Озёрки', 'озерки'],
    ['МБОУ «СОШ»', 'МБОУ "СОШ"'],
    ['CОШ', 'СОШ'],
    ['Участников:', 'участников'],
    ['Участников *', 'участников'],
    ['н / а', 'н / а'],
  ])('«%s» is «%s»', (left, right) => expect(normalise(left)).toBe(normalise(right)))

  it('looks no further than any title goes', () => {
    expect(normalise(`${' '.repeat(100_000)}ОГЭ`)).toBe('огэ')
    expect(normalise(`ОГЭ${' .'.repeat(100_000)}`).length).toBeLessThanOrEqual(500)
  })

  it.each([
    ['ОГЭ', 'ЕГЭ'],
    ['Выпускников 9 классов', 'Выпускников 11 классов'],
    ['—', ''],
  ])('«%s» is not «%s»', (left, right) => expect(normalise(left)).not.toBe(normalise(right)))
})

describe('normaliseHeading', () => {
  it.each(['Участников, чел.', 'Участников (чел.)', 'Участников, человек', 'Участников - кол-во'])(
    '«%s»',
    (heading) => {
      expect(normaliseHeading(heading).replace(/ -$/, '')).toBe('участников')
    },
  )

  it('keeps the percent sign, so that a share is never a count', () => {
    expect(normaliseHeading('Не преодолели минимум, %')).not.toBe(normaliseHeading('Не преодолели минимум'))
    expect(isPercentHeading('Не преодолели минимум, %')).toBe(true)
    expect(isPercentHeading('Доля выпускников')).toBe(true)
    expect(isPercentHeading('Не преодолели минимум')).toBe(false)
  })
})

describe('nearestTitles', () => {
  it('takes an error or two for what was meant, and nothing further', () => {
    const titles = ['Математика', 'Информатика', 'Химия']
    expect(nearestTitles('Матиматика', titles)).toEqual(['Математика'])
    expect(nearestTitles('химя', titles)).toEqual(['Химия'])
    expect(nearestTitles('Астрология', titles)).toEqual([])
    expect(nearestTitles('', titles)).toEqual([])
  })

  it('takes a part of a name', () => {
    expect(nearestTitles('Математика базовая', ['Математика', 'Химия'])).toEqual(['Математика'])
  })
})
