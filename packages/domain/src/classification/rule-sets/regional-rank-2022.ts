import { roadmap320 } from '../../acts/roadmap-320.ts'
import { egeBorderDistance } from '../../indicators/attestation/ege-border-distance.ts'
import { egeRankedSchools } from '../../indicators/attestation/ege-ranked-schools.ts'
import { egeTakers } from '../../indicators/attestation/ege-takers.ts'
import { ogeBorderDistance } from '../../indicators/attestation/oge-border-distance.ts'
import { ogeRankedSchools } from '../../indicators/attestation/oge-ranked-schools.ts'
import { ogeTakers } from '../../indicators/attestation/oge-takers.ts'
import { all, atLeast, atLeastOf, given, measure, type Condition } from '../../kernel/condition.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import type { CellPosition } from '../../kernel/submission.ts'
import { bottomLeast } from '../../parameters/low-results/bottom-share.ts'
import { defineRuleSet } from '../rule-set.ts'

/** Fewer schools make no ranking of a region. */
const LEAST_SCHOOLS = 20

function inBottom(
  [takers, ranked, distance]: readonly [Indicator, Indicator, Indicator],
  cell: CellPosition,
): Condition {
  return given(
    `участников достаточно, а в списке региона не менее ${LEAST_SCHOOLS} школ`,
    all(atLeast(measure(takers, cell), parameter(bottomLeast)), atLeast(measure(ranked, cell), LEAST_SCHOOLS)),
    atLeast(measure(distance, cell), 0),
  )
}

const OGE = [ogeTakers, ogeRankedSchools, ogeBorderDistance] as const
const EGE = [egeTakers, egeRankedSchools, egeBorderDistance] as const

/** R46: against the schools of the whole region, never of the district; practice of other regions. */
export const regionalRank2022 = defineRuleSet({
  id: 'regional-rank',
  version: '2022',
  title: 'Худшая часть регионального списка',
  purpose: 'support',
  source: roadmap320.item('5.1'),
  provenance: 'press',
  flags: [
    {
      id: 'regional-bottom',
      title: 'Худшая часть регионального списка',
      listTitle: 'Школы из худшей части регионального списка',
      grounds: [
        {
          id: 'R46',
          title: 'Доля не преодолевших минимум не меньше, чем у граничной школы региона',
          provenance: 'press',
          when: atLeastOf(1, 'в худшей части списка по', [
            inBottom(OGE, { subject: 'rus' }),
            inBottom(OGE, { subject: 'math' }),
            inBottom(EGE, { subject: 'rus', level: 'single' }),
            inBottom(EGE, { subject: 'math', level: 'base' }),
            inBottom(EGE, { subject: 'math', level: 'profile' }),
          ]),
        },
      ],
      combine: 'any',
      combineProvenance: 'press',
    },
  ],
  remarks: [
    'Сравнение идёт со школами всего региона. Пока регион не дал список, вывода нет: по школам района его не заменить.',
    'Граничную школу считают по всему списку региона: при 40 школах и 15 % это шестая с конца; равные с ней тоже входят.',
    'Относительный список и порог в 30 % могут расходиться: это разные вопросы, показываются оба ответа.',
  ],
})
