import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeDeviationRegion } from '../../indicators/attestation/ege-deviation-region.ts'
import { ogeDeviationRegion } from '../../indicators/attestation/oge-deviation-region.ts'
import { all, atLeast, measure, not, onList, sustained } from '../../kernel/condition.ts'
import { adverseConditionsGround } from '../adverse-conditions-ground.ts'
import { hasLowResults } from '../low-results-grounds.ts'
import { defineRuleSet } from '../rule-set.ts'

/** R23: years in which something was held. */
const YEARS = 3

/** Profile maths stands for maths: base maths has no score to compare. */
const notBelowRegion = all(
  atLeast(measure(ogeDeviationRegion, { subject: 'rus' }), 0),
  atLeast(measure(ogeDeviationRegion, { subject: 'math' }), 0),
  atLeast(measure(egeDeviationRegion, { subject: 'rus', level: 'single' }), 0),
  atLeast(measure(egeDeviationRegion, { subject: 'math', level: 'profile' }), 0),
)

/** Measure 5.2, and schools that do well against the odds. All of it is a proposal. */
export const socialAndResilience1 = defineRuleSet({
  id: 'social-and-resilience',
  version: '1',
  title: 'Социальные условия и устойчивость к ним',
  purpose: 'support',
  source: roadmap320.item('5.2'),
  provenance: 'proposal',
  flags: [
    {
      id: 'adverse-conditions',
      title: 'Неблагоприятные социальные условия',
      listTitle: 'Школы в неблагоприятных социальных условиях',
      grounds: [adverseConditionsGround],
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'resilient',
      title: 'Устойчивые результаты в трудных условиях',
      listTitle: 'Резильентные школы',
      grounds: [
        {
          id: 'R23',
          title: 'Условия неблагоприятны, а результаты три года не ниже региональных',
          provenance: 'proposal',
          when: all(
            onList('adverse-conditions', adverseConditionsGround.when),
            not('школа не относится к школам с низкими результатами', hasLowResults),
            sustained(YEARS, notBelowRegion),
            not('школы нет в списке с признаками необъективных результатов', onList('bias-signs')),
          ),
        },
      ],
      combine: 'all',
      combineProvenance: 'proposal',
    },
  ],
  remarks: [
    'Правила — предложение системы: ни один акт их не устанавливает.',
    'Результаты сравниваются со средними по региону за каждый из трёх лет, когда экзамены проводились. Без сведений региона вывода нет.',
    'Признаки необъективных результатов известны только из ежегодного списка: внесите его, даже если школ района в нём нет.',
  ],
})
