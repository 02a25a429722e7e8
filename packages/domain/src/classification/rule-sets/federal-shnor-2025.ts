import { lowResultsMethod } from '../../acts/low-results/low-results-method.ts'
import { lowResultsGrounds } from '../low-results-grounds.ts'
import { biasSigns } from '../bias-signs.ts'
import { defineRuleSet } from '../rule-set.ts'

export const federalShnor2025 = defineRuleSet({
  id: 'federal-shnor',
  version: '2025',
  title: 'Низкие образовательные результаты по ГИА',
  purpose: 'support',
  source: lowResultsMethod.whole(),
  provenance: 'press',
  flags: [
    {
      id: 'low-results',
      title: 'Низкие результаты',
      listTitle: 'Школы с низкими результатами по ГИА',
      grounds: lowResultsGrounds,
      combine: 'any',
      combineProvenance: 'proposal',
    },
    biasSigns,
  ],
  remarks: [
    'Учтены русский язык и математика ОГЭ и ЕГЭ; ВПР в этот перечень не входят.',
    'Базовая и профильная математика ЕГЭ считаются разными процедурами.',
    'Перечень служит для адресной поддержки школ и не является рейтингом.',
  ],
})
