import { describe, expect, it } from 'vitest'
import { makeProblem } from './make-problem.ts'
import { printProblem } from './problem.ts'

describe('problems', () => {
  it('say where, what and what to do in one line', () => {
    const place = { sheet: 'ОГЭ', row: 6, column: 4, title: 'Участников', found: '—' }
    expect(printProblem(makeProblem('dash', place))).toBe(
      'Лист «ОГЭ», ячейка E7. В столбце «Участников» стоит «—»: не понять, это ноль или нет данных. ' +
        'Поставьте 0, если никого; оставьте пусто, если нет данных.',
    )
  })

  it('speak of the file when there is no place', () => {
    expect(printProblem(makeProblem('empty-file', {}))).toMatch(/^Файл пуст/)
  })

  it('cut what was found to 80 characters on one line', () => {
    const { found } = makeProblem('not-a-number', { found: `${'много\n'.repeat(40)}` })
    expect(found).toHaveLength(80)
    expect(found).not.toContain('\n')
  })
})
