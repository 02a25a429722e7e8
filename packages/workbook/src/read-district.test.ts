import { forms, schoolYear, UnitTree } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from './bytes/read-workbook.ts'
import { readDistrict, type WorkbookDistrict } from './read-district.ts'
import { writeTemplate } from './template/write-template.ts'
import { context, district } from './testing/sample.ts'
import { xlsxOf } from './testing/xlsx-of.ts'

const period = schoolYear(2025)

async function districtOf(synthetic: boolean): Promise<WorkbookDistrict | null> {
  const { title: municipality } = district.municipality
  const bytes = await writeTemplate({ forms, units: context.units, periods: [period], municipality, synthetic })
  return readDistrict(await readWorkbook(bytes))
}

describe('readDistrict', () => {
  it('gives the same tree as the template was made from, with codes for ids', async () => {
    const read = await districtOf(true)
    const tree = new UnitTree(read?.units ?? [])
    const shape = (units: UnitTree): unknown =>
      units.schoolsAt(period).map(({ id, short }) => ({
        short,
        leaves: units
          .leavesAt([id], period)
          .map((leaf) => [leaf.short, leaf.code, units.spanAt(leaf.id, period)?.levels]),
      }))
    expect(shape(tree)).toEqual(shape(context.units))
    expect(tree.get('902001').short).toBe('Полевая СОШ')
  })

  it('knows the name of the district and whether it is invented', async () => {
    expect(await districtOf(true)).toMatchObject({ title: district.municipality.title, synthetic: true })
    expect(await districtOf(false)).toMatchObject({ title: district.municipality.title, synthetic: false })
  })

  it('is null without the sheet of organisations', async () => {
    expect(readDistrict(await readWorkbook(await xlsxOf([{ name: 'ОГЭ', rows: [['Организация']] }])))).toBeNull()
  })
})
