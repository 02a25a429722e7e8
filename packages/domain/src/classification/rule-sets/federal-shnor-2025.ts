import { lowResultsMethod } from '../../acts/low-results/low-results-method.ts'
import { egeBelowMinimum } from '../../indicators/attestation/ege-below-minimum.ts'
import { ogeBelowMinimum } from '../../indicators/attestation/oge-below-minimum.ts'
import { atLeast, atLeastOf, measure, sameIn, type Measure } from '../../kernel/condition.ts'
import { parameter } from '../../kernel/parameter.ts'
import { lowResultsProcedures } from '../../parameters/low-results-procedures.ts'
import { lowResultsShare } from '../../parameters/low-results-share.ts'
import { defineRuleSet } from '../rule-set.ts'

const procedures: readonly Measure[] = [
  measure(ogeBelowMinimum, { subject: 'rus' }),
  measure(ogeBelowMinimum, { subject: 'math' }),
  measure(egeBelowMinimum, { subject: 'rus', level: 'single' }),
  measure(egeBelowMinimum, { subject: 'math', level: 'base' }),
  measure(egeBelowMinimum, { subject: 'math', level: 'profile' }),
]

/** R1: the result of one procedure is low. */
const low = procedures.map((procedure) => atLeast(procedure, parameter(lowResultsShare)))

export const federalShnor2025 = defineRuleSet({
  id: 'federal-shnor',
  version: '2025',
  title: 'Низкие образовательные результаты по ГИА',
  listTitle: 'Школы с низкими результатами по ГИА',
  purpose: 'support',
  source: lowResultsMethod.whole(),
  provenance: 'press',
  grounds: [
    {
      id: 'R2',
      title: 'Две и более процедуры с низким результатом в одном году',
      provenance: 'press',
      when: atLeastOf(parameter(lowResultsProcedures), low),
    },
    {
      id: 'R3',
      title: 'Низкий результат одной и той же процедуры два года подряд',
      provenance: 'press',
      when: sameIn(['current', 'previous'], low),
    },
  ],
  combine: 'any',
  combineProvenance: 'proposal',
  remarks: [
    'Учтены русский язык и математика ОГЭ и ЕГЭ; ВПР в этот перечень не входят.',
    'Базовая и профильная математика ЕГЭ считаются разными процедурами.',
    'Перечень служит для адресной поддержки школ и не является рейтингом.',
  ],
})
