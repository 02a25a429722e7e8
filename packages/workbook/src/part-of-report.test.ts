import { withContribution } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { choosing, fileContext, readSheets } from './testing/protocol-sample.ts'
import { sampleRows, sheetOf } from './testing/sample.ts'

const OGE = 'oge-results'
const [russian = {}, maths = {}] = sampleRows[OGE]
const blank = {
  Организация: 'Полевая СОШ',
  'Учебный год': '2025/26',
  Предмет: 'Математика',
  'Период сдачи': 'основной период',
}

describe('a file that answers for a part', () => {
  it('passes over the rows that the template offers and nobody filled in', async () => {
    const { contributions, notices } = await readSheets([sheetOf(OGE, [russian, blank])], choosing({ part: true }))
    expect(contributions.map(({ claim, cells }) => [claim, Object.keys(cells)])).toEqual([
      [{ kind: 'listed' }, ['attempt=main;subject=rus']],
    ])
    expect(notices.map(({ code }) => code)).toEqual(['blank-rows'])
  })

  it('leaves what is stored of a blank row as it is, where a whole report takes it away', async () => {
    const [stored] = (await readSheets([sheetOf(OGE, [russian, maths])])).contributions
    const sheets = [sheetOf(OGE, [russian, blank])]
    const [part] = (await readSheets(sheets, choosing({ part: true }))).contributions
    const [whole] = (await readSheets(sheets, fileContext)).contributions
    if (!stored || !part || !whole) throw new Error('nothing was read')
    expect(withContribution(stored, part).cells).toEqual(stored.cells)
    expect(withContribution(stored, whole).cells['attempt=main;subject=math']).toEqual({})
  })
})
