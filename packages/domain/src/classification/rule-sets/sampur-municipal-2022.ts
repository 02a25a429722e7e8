import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprTwosChange } from '../../indicators/vpr/vpr-twos-change.ts'
import { all, any, atLeast, atLeastOf, measure, not, onList, sameIn } from '../../kernel/condition.ts'
import { parameter } from '../../kernel/parameter.ts'
import { atRiskShare } from '../../parameters/low-results/at-risk-share.ts'
import { lowResultsProcedures } from '../../parameters/low-results-procedures.ts'
import { vprFailingGrowth } from '../../parameters/vpr/vpr-failing-growth.ts'
import { giaProcedures, lowProcedures } from '../gia-procedures.ts'
import { adverseConditionsGround } from '../adverse-conditions-ground.ts'
import { hasLowResults, lowResultsGrounds } from '../low-results-grounds.ts'
import { defineRuleSet } from '../rule-set.ts'

const outsideLowResults = not('школа не относится к школам с низкими результатами', hasLowResults)

/** R45 b asks for shares that are not yet low; one that is makes ground a, so that the upper border changes no verdict. */
const nearLow = giaProcedures.map((procedure) => atLeast(procedure, parameter(atRiskShare)))

const failingMore = ['4', '5', '6', '7', '8'].flatMap((grade) =>
  ['rus', 'math'].map((subject) => atLeast(measure(vprTwosChange, { subject, grade }), parameter(vprFailingGrowth))),
)

/** The categories of section 5. № 320 gives no number for any of them: grounds of the risk zone are a proposal. */
export const sampurMunicipal2022 = defineRuleSet({
  id: 'sampur-municipal',
  version: '2022',
  title: 'Категории школ раздела 5 плана',
  purpose: 'support',
  source: roadmap320.item('5.1'),
  provenance: 'proposal',
  flags: [
    {
      id: 'low-results',
      title: 'Низкие результаты',
      listTitle: 'Школы с низкими результатами',
      grounds: lowResultsGrounds,
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'adverse-conditions',
      title: 'Неблагоприятные социальные условия',
      listTitle: 'Школы в неблагоприятных социальных условиях',
      grounds: [adverseConditionsGround],
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'risk-zone',
      title: '«Зона риска»',
      listTitle: 'Школы «зоны риска»',
      grounds: [
        {
          id: 'R45a',
          title: 'Низкий результат одной процедуры',
          provenance: 'proposal',
          when: all(outsideLowResults, atLeastOf(1, 'низкий результат показали', lowProcedures)),
        },
        {
          id: 'R45b',
          title: 'Две и более процедуры близки к низкому результату или низки',
          provenance: 'proposal',
          when: all(
            outsideLowResults,
            atLeastOf(parameter(lowResultsProcedures), 'близкий к низкому или низкий результат показали', nearLow),
          ),
        },
        {
          id: 'R45c',
          title: 'Доля отметок «2» на ВПР заметно выросла по двум и более работам',
          provenance: 'proposal',
          when: all(
            outsideLowResults,
            atLeastOf(parameter(lowResultsProcedures), 'доля отметок «2» заметно выросла по', failingMore),
          ),
        },
        {
          id: 'R45d',
          title: 'Неблагоприятные социальные условия и низкий результат процедуры в этом или прошлом году',
          provenance: 'proposal',
          when: all(
            outsideLowResults,
            onList('adverse-conditions', adverseConditionsGround.when),
            any(atLeastOf(1, 'низкий результат показали', lowProcedures), sameIn(['previous'], lowProcedures)),
          ),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
  ],
  remarks: [
    'В плане № 320 числовых признаков категорий нет: границы взяты из других источников, происхождение каждой указано.',
    '«Зона риска» — предложение системы: она не повторяет ни один акт и требует решения района.',
    'Школы в неблагоприятных социальных условиях называет приказ. Пока его нет, их определяет социальный паспорт по порогам района; пока нет и порогов, вывода нет.',
    'Категории независимы: школа может относиться к нескольким. Список служит для помощи школам и не является рейтингом.',
  ],
})
