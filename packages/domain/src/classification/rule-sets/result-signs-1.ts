import { roadmap320 } from '../../acts/roadmap-320.ts'
import { medalNotConfirmed } from '../../indicators/attestation/medal-not-confirmed.ts'
import { vsoshBothStages } from '../../indicators/talents/vsosh-both-stages.ts'
import { vsoshStageGap } from '../../indicators/talents/vsosh-stage-gap.ts'
import { vprJournalLowered } from '../../indicators/vpr/vpr-journal-lowered.ts'
import { vprJournalRaised } from '../../indicators/vpr/vpr-journal-raised.ts'
import { vprJournalPairs } from '../../indicators/vpr/vpr-journal-pairs.ts'
import { all, any, atLeast, atLeastOf, given, measure, not, onList, type Condition } from '../../kernel/condition.ts'
import { parameter } from '../../kernel/parameter.ts'
import type { CellPosition } from '../../kernel/submission.ts'
import { vsoshStageGapLeast } from '../../parameters/talents/vsosh-stage-gap-least.ts'
import { vprJournalHigh } from '../../parameters/vpr/vpr-journal-risk.ts'
import { weakSample } from '../../parameters/weak-sample.ts'
import { vprSampleGroups } from '../../parameters/vpr/vpr-sample.ts'
import { defineRuleSet } from '../rule-set.ts'

/** R32: in either direction, and only of groups that are large enough to compare. */
function strayed(cell: CellPosition): Condition {
  return given(
    'отметок за работу и по журналу достаточно для сравнения',
    atLeast(measure(vprJournalPairs, cell), parameter(vprSampleGroups)),
    any(
      atLeast(measure(vprJournalLowered, cell), parameter(vprJournalHigh)),
      atLeast(measure(vprJournalRaised, cell), parameter(vprJournalHigh)),
    ),
  )
}

const works = ['4', '5', '6', '7', '8'].flatMap((grade) =>
  ['rus', 'math'].map((subject): CellPosition => ({ subject, grade })),
)

/** Signs that something is worth a talk. None of them is a finding, and results under control have none. */
export const resultSigns1 = defineRuleSet({
  id: 'result-signs',
  version: '1',
  title: 'Признаки, которые стоит проверить',
  purpose: 'support',
  source: roadmap320.item('2.1'),
  provenance: 'proposal',
  flags: [
    {
      id: 'journal-mismatch',
      title: 'Отметки ВПР и журнала расходятся',
      listTitle: 'Школы, где отметки ВПР и журнала заметно расходятся',
      grounds: [
        {
          id: 'R32',
          title: 'Большая доля отметок за работу выше или ниже отметок по журналу',
          provenance: 'code',
          when: all(
            not('работы прошли без контроля объективности', onList('vpr-controlled')),
            atLeastOf(1, 'расхождение есть по', works.map(strayed)),
          ),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'medal-mismatch',
      title: 'Медаль не подтверждена результатами ЕГЭ',
      listTitle: 'Школы, где медаль подтвердили не все претенденты',
      grounds: [
        {
          id: 'R41',
          title: 'Хотя бы один претендент на медаль не подтвердил её результатами ЕГЭ',
          provenance: 'proposal',
          // One of a hundred claimants is one per cent: a school has never had so many.
          when: atLeast(measure(medalNotConfirmed), 1),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'olympiad-mismatch',
      title: 'Баллы школьного и муниципального этапов олимпиады расходятся',
      listTitle: 'Школы, где школьный этап олимпиады стоит сверить с муниципальным',
      grounds: [
        {
          id: 'stage-gap',
          title: 'Одни и те же участники выполнили задания школьного этапа заметно лучше, чем муниципального',
          provenance: 'proposal',
          when: given(
            'участий в обоих этапах достаточно для сравнения',
            atLeast(measure(vsoshBothStages), parameter(weakSample)),
            atLeast(measure(vsoshStageGap), parameter(vsoshStageGapLeast)),
          ),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
    {
      id: 'vpr-controlled',
      title: 'ВПР прошли с контролем объективности',
      listTitle: 'Школы, где ВПР прошли с контролем объективности',
      grounds: [
        {
          id: 'control',
          title: 'Школа названа в списке выборочных работ с независимыми наблюдателями и внешней проверкой',
          provenance: 'unverified',
          when: onList('vpr-controlled'),
        },
      ],
      combine: 'any',
      combineProvenance: 'proposal',
    },
  ],
  remarks: [
    'Это признаки для разговора со школой, а не установленные нарушения: у каждого может быть простое объяснение.',
    'По результатам ВПР не оценивают учителей и не ранжируют школы.',
    'Работы с контролем объективности признаков не дают: внесите список таких школ, даже если он пуст.',
    'Задания этапов олимпиады разной трудности: разность говорит о жюри только рядом с другими школами. Её порог задаёт район.',
    'Сравнение со средними и распределениями региона не ведётся: сведений региона о ВПР в системе нет.',
  ],
})
