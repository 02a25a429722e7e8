import {
  citeShort,
  explain,
  movementInWords,
  onePupilTurns,
  printPeriod,
  type Finding,
  type Period,
} from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import type { ShownTable } from '../../components/export-button.tsx'
import { CONDITION_WORDS, SCHOOL_WORDS } from '../../components/verdict-mark.tsx'
import type { ListedFinding } from './listed-finding.ts'
import type { ShownVerdict } from './low-results-search.ts'
import { MOVE_WORDS, type Move } from './moves.ts'

interface Chosen {
  readonly title: string
  readonly period: Period
  readonly verdict: ShownVerdict | undefined
  readonly moved: Move | undefined
  readonly nameOf: (unit: string) => string
}

/** The list as it is filtered and ordered on the page, each school with everything that «Почему?» says of it. */
export function shownFindings(
  findings: readonly ListedFinding[],
  { title, period, verdict, moved, nameOf }: Chosen,
): ShownTable {
  return {
    sheet: title.slice(0, 31),
    title,
    notes: [
      `${printPeriod(period)} учебный год`,
      `Вывод: ${verdict === undefined ? 'все' : SCHOOL_WORDS[verdict].text}`,
      `К прошлому году: ${moved === undefined ? 'все' : MOVE_WORDS[moved]}`,
      'Список для помощи школам, не рейтинг.',
    ],
    columns: [
      { title: 'Школа', width: 28 },
      { title: 'Вывод', width: 20 },
      { title: 'По акту', width: 30 },
      { title: 'По расчёту', width: 20 },
      { title: 'К прошлым годам', width: 30 },
      { title: 'Малая выборка', width: 16 },
      { title: 'Меняет один обучающийся', width: 16 },
      { title: 'Почему', width: 90 },
    ],
    rows: findings.map((finding) => [
      nameOf(finding.unit),
      SCHOOL_WORDS[finding.verdict].text,
      finding.published ? citeShort(finding.published) : '—',
      SCHOOL_WORDS[finding.computed].text,
      movementInWords(finding.movement) ?? '—',
      finding.weakSample ? 'да' : 'нет',
      onePupilTurns(finding) ? 'да' : 'нет',
      reasonsOf(finding),
    ]),
  }
}

/** Everything that «Почему?» says, as text of a cell. */
export function reasonsOf(finding: Finding): string {
  const declared = flagBehind(finding).grounds
  return finding.grounds
    .flatMap(({ ground, verdict, evidence }) => [
      `${CONDITION_WORDS[verdict].text}: ${declared.find(({ id }) => id === ground)?.title ?? ground}`,
      ...explain(evidence, 1).map(
        (line) => `${'    '.repeat(line.depth)}${CONDITION_WORDS[line.verdict].text}: ${line.text}`,
      ),
    ])
    .join('\n')
}
