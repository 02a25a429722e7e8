import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { district } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** Minors of the district and those of them who have committed crimes: people, so nobody but the district can count them once. */
export const juvenileOffenders = defineForm({
  id: 'juvenile-offenders',
  version: 1,
  title: 'Несовершеннолетние, совершившие преступления',
  sheet: 'Несовершеннолетние района',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.2')],
  period: 'calendar-year',
  appliesTo: district,
  cells: 'complete',
  fields: {
    minors: persons('Несовершеннолетних в районе', {
      attributed: 'none',
      hint: 'Население до 18 лет на начало года по статистике',
      synonyms: ['детское население', 'численность несовершеннолетних'],
    }),
    offenders: persons('Совершили преступления', {
      attributed: 'none',
      hint: 'Совершили преступление или приняли в нём участие; каждый считается один раз',
      synonyms: ['совершивших преступления'],
    }),
    repeat: persons('Из них повторно', { attributed: 'none', synonyms: ['совершивших преступления повторно'] }),
  },
  checks: [atMost('offenders', 'minors'), atMost('repeat', 'offenders')],
  across: [steady('minors', parameter(yearlyChange))],
})
