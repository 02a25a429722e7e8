import {
  countOf,
  listInWords,
  parameters,
  printExact,
  type Evaluation,
  type Indicator,
  type NotApplicable,
} from '@msoko/domain'
import { Note } from './note.tsx'
import { useUnits } from '../server/units.ts'

const ORGANISATIONS = ['организация', 'организации', 'организаций'] as const

const NOT_APPLICABLE: Readonly<Record<NotApplicable, string>> = {
  'no-cases': 'Сведения поданы, но измерять нечего: участников не было. Это не ноль.',
  'not-held': 'В этом году процедура не проводилась.',
  'not-offered': 'Здесь нет таких классов, поэтому сведений от организации не ждут.',
  'not-defined': 'Такого числа здесь не бывает: например, у базовой математики есть отметка, а тестового балла нет.',
  'of-district': 'Это число считают только по району в целом.',
  'of-organisation': 'Это число считают только по школе в целом: за филиалы его сдаёт базовая школа.',
  'too-few': 'Организаций слишком мало, чтобы сравнивать их между собой таким способом.',
  'not-comparable': 'Правила или круг участников в этом году были другими, с другими годами число не сравнивают.',
}

/** What a state other than a plain value means, and what would change it. */
export function StateInWords({
  evaluation,
  indicator,
}: {
  readonly evaluation: Evaluation
  readonly indicator: Indicator
}) {
  const { nameOf } = useUnits()
  const { expected, reported, missing } = evaluation.coverage
  const silent = listInWords(missing.map(nameOf))
  const unset = evaluation.state === 'missing' ? parameters.find(({ id }) => id === evaluation.unset) : undefined
  switch (evaluation.state) {
    case 'value':
      return null
    case 'missing':
      return (
        <Note tone="warn" title={unset === undefined ? 'Сведений нет' : 'Порог не установлен'}>
          {unset !== undefined ? (
            <p>Не установлено: «{unset.title}». Пока район не установит его своим актом, значения не будет.</p>
          ) : (
            <p>
              {silent === '' ? 'Нужные строки не поданы.' : `Не подали нужных сведений: ${silent}.`} Загрузите файл с
              этими строками, и значение появится.
            </p>
          )}
        </Note>
      )
    case 'partial':
      return (
        <Note tone="warn" title={`Данные ${reported} из ${countOf(expected, ORGANISATIONS)}`}>
          <p>
            Не подали: {silent}.
            {evaluation.range &&
              ` С их сведениями значение будет не меньше ${printExact(evaluation.range.low, indicator)} и не больше ${printExact(evaluation.range.high, indicator)}.`}
          </p>
        </Note>
      )
    case 'not-applicable':
      return (
        <Note tone="info">
          <p>{NOT_APPLICABLE[evaluation.why]}</p>
          {evaluation.note !== undefined && <p>{evaluation.note}</p>}
        </Note>
      )
  }
}
