import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { gia11Graduates } from './gia11-graduates.ts'

/** Persons with high results: two results of one hundred of one graduate are one person here. */
export const egeAchievements = defineForm({
  id: 'ege-achievements',
  version: 1,
  title: 'Выпускники с высокими результатами ЕГЭ',
  sheet: 'Высокие результаты ЕГЭ',
  source: roadmap320.item('1.11'),
  serves: [roadmap320.item('1.2'), roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'ege',
  cells: 'complete',
  fields: {
    highScorers: persons('Имеют хотя бы один высокий результат', {
      hint: 'Не ниже границы высокого балла, принятой в районе (обычно 81); человек считается один раз',
      synonyms: ['высокобалльников', 'высокобалльники'],
    }),
    hundredScorers: persons('Имеют хотя бы один результат 100 баллов', {
      hint: 'Человек с двумя стобалльными результатами считается один раз',
      synonyms: ['стобалльников', 'стобалльники', '100-балльники'],
    }),
    threeOver220: persons('Набрали 220 баллов и более по трём предметам', {
      hint: 'По трём предметам с наибольшими баллами',
      synonyms: ['220 баллов и более', 'от 220 баллов'],
    }),
  },
  checks: [atMost('hundredScorers', 'highScorers')],
  across: [within('highScorers', gia11Graduates.f.graduates), within('threeOver220', gia11Graduates.f.graduates)],
})
