import {
  admits,
  campaignOf,
  campaigns,
  cellKey,
  cellPosition,
  type Channel,
  type ResultRow,
  type UnitTree,
} from '@msoko/domain'
import type { CampaignKey } from '../../db/staged-rows.ts'
import type { Actor } from '../../db/with-actor.ts'
import { formOf } from './form-of.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'
import type { SentReading } from './reading-input.ts'
import type { Told } from './resolve-reading.ts'

/** Rows of participants that came with a file, and the campaign that they wait in; null when there are none to keep. */
export interface RowsToStage {
  readonly key: CampaignKey
  readonly rows: readonly ResultRow[]
}

/** Only the district joins, and only rows under a pseudonym: all others are dropped here. */
export function rowsToStage({ role }: Actor, { rows, protocols }: SentReading['reading']): RowsToStage | null {
  const named = rows.filter(({ participant }) => participant !== null)
  const key = campaignsOf(protocols)[0]
  return role !== 'district' || named.length === 0 || key === undefined ? null : { key, rows: named }
}

/**
 * The campaign whose exams a protocol reports on: the rows that wait in it are held against what the protocol says, also when it brings
 * none of its own, as one of appeals does.
 */
export function campaignReportedOn(channel: Channel, { contributions, adjustments }: Told): CampaignKey | null {
  if (channel !== 'protocol') return null
  for (const { form, period } of [...contributions, ...adjustments]) {
    const campaign = campaigns.find(({ results }) => results === form)
    if (campaign) return { procedure: campaign.procedure, period }
  }
  return null
}

/** What is wrong in the rows as they were told; a row is named by its number in the sheet only. */
export function verifyRows(reading: SentReading['reading'], units: UnitTree): readonly ImportProblem[] {
  if (reading.rows.length === 0) return []
  const keys = campaignsOf(reading.protocols)
  if (keys.length !== 1) {
    return [
      wrongRows('В файле строки участников разных процедур или лет: сопоставить их вместе нельзя.', 'одна процедура'),
    ]
  }
  const campaign = campaignOf(keys[0]?.procedure ?? '')
  if (!campaign) {
    return [wrongRows('Строки участников этой процедуры система не сопоставляет.', 'протоколы ГИА-9 или ГИА-11')]
  }
  const form = formOf(campaign.results)
  const wrong = reading.rows.filter(({ unit, position, score, primary, mark }) => {
    const place = Object.keys(position).length === 0 || (isPlain(position) && admits(form, position))
    return !units.has(unit) || !place || [score, primary, mark].some((value) => value !== null && !isScore(value))
  })
  return wrong.slice(0, 20).map(({ line }) => ({
    ...wrongRows('Строка участника не относится ни к одной организации района или к строке формы.', 'строка протокола'),
    row: line,
  }))
}

function campaignsOf(protocols: SentReading['reading']['protocols']): readonly CampaignKey[] {
  const keys = new Map<string, CampaignKey>()
  for (const { joins } of protocols) {
    if (joins !== null)
      keys.set(`${joins.campaign}|${joins.period}`, { procedure: joins.campaign, period: joins.period })
  }
  return [...keys.values()]
}

/** Whether the values can stand in a key of a cell. */
function isPlain(position: ResultRow['position']): boolean {
  try {
    return cellKey(cellPosition(cellKey(position))) === cellKey(position)
  } catch {
    return false
  }
}

function isScore(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100
}

function wrongRows(message: string, expected: string): ImportProblem {
  return importProblem({
    code: 'wrong-rows',
    message,
    expected,
    remedy: 'Обновите страницу (Ctrl+F5) и прочитайте файл ещё раз.',
  })
}
