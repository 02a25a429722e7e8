import { lowResultsMethod } from '../../acts/low-results/low-results-method.ts'
import { vprTwos } from '../../indicators/vpr/vpr-twos.ts'
import { atLeast, atLeastOf, measure, sameIn } from '../../kernel/condition.ts'
import { parameter } from '../../kernel/parameter.ts'
import { lowResultsProcedures } from '../../parameters/low-results-procedures.ts'
import { lowResultsShare } from '../../parameters/low-results-share.ts'
import { lowProcedures } from '../gia-procedures.ts'
import { defineRuleSet } from '../rule-set.ts'

/** R5: the work of a grade is one procedure from year to year, though other children write it. */
const lowWorks = ['5', '6'].flatMap((grade) =>
  ['rus', 'math'].map((subject) => atLeast(measure(vprTwos, { subject, grade }), parameter(lowResultsShare))),
)

const procedures = [...lowWorks, ...lowProcedures]

/** Which procedures made the lists of 2020 and 2021 is told without the act: nothing of it has been compared. */
export const federalShnor2021 = defineRuleSet({
  id: 'federal-shnor',
  version: '2021',
  title: 'Низкие образовательные результаты по ВПР и ГИА',
  purpose: 'support',
  source: lowResultsMethod.whole(),
  provenance: 'unverified',
  flags: [
    {
      id: 'low-results',
      title: 'Низкие результаты',
      listTitle: 'Школы с низкими результатами по ВПР и ГИА',
      grounds: [
        {
          id: 'R2',
          title: 'Две и более процедуры с низким результатом в одном году',
          provenance: 'unverified',
          when: atLeastOf(parameter(lowResultsProcedures), 'низкий результат показали', procedures),
        },
        {
          id: 'R3',
          title: 'Низкий результат одной и той же процедуры два года подряд',
          provenance: 'unverified',
          when: sameIn(['current', 'previous'], procedures),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
  ],
  remarks: [
    'Учтены русский язык и математика: ВПР в 5 и 6 классах, ОГЭ и ЕГЭ. Набор процедур не сверен с актом.',
    'Результаты ВПР не используют для оценки учителей и школ: версия нужна, чтобы понять прежние списки.',
    'Базовая и профильная математика ЕГЭ считаются разными процедурами.',
  ],
})
