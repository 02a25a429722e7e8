import { randomUUID } from 'node:crypto'
import { printInteger, UnitTree, type Channel } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { stageRows } from '../../db/staged-rows.ts'
import { readUnits } from '../../db/units.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { checkAcross } from './check-across.ts'
import { checkReport } from './check-report.ts'
import { changesOf } from './compare.ts'
import { figureName } from './figure-name.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'
import { campaignReportedOn, rowsToStage, verifyRows } from './joined-rows.ts'
import { hasErrors, type Preview } from './preview.ts'
import { SentReadingInput, type SentReading } from './reading-input.ts'
import { repeatedAppeals } from './repeated-appeals.ts'
import { reckon, type Reckoning } from './reckon.ts'
import { formOf } from './form-of.ts'
import { verifyReading } from './verify-reading.ts'

/**
 * Keeps what was read from a file for a decision; no fact is touched. A file that is refused is kept too, with its problems, so that they
 * can be looked at and passed on.
 */
export async function takeReading(
  database: Database,
  { actor }: Identity,
  body: unknown,
): Promise<{ readonly id: string }> {
  const parsed = SentReadingInput.safeParse(body)
  if (!parsed.success) {
    throw new ServiceError(
      'invalid',
      'Прочитанное из файла пришло искажённым. Обновите страницу и загрузите файл ещё раз.',
    )
  }
  const sent = parsed.data
  const id = randomUUID()
  return withActor(database, actor, async (tx) => {
    const { fileName, sha256, size } = sent
    const channel = channelOf(actor, sent)
    const units = new UnitTree(await readUnits(tx))
    const wrong = [
      ...verifyReading(sent, { units, reporters: actor.units === '*' ? null : actor.units }),
      ...verifyRows(sent.reading, units),
      ...(await repeatedAppeals(tx, sent)),
    ]
    const header = { municipalityId: actor.municipality, id, fileName, sha256, size, channel, actor: actor.user }
    await tx.insert(importTable).values({ ...header, status: 'previewed' })
    const preview = await previewOf(tx, actor, { id, channel, sent, units, wrong })
    await tx.update(importTable).set({ preview }).where(eq(importTable.id, id))
    await recordAudit(tx, actor, {
      action: 'read-file',
      subject: id,
      details: { fileName, channel, problems: preview.result.problems.length, rows: preview.stagedRows },
    })
    return { id }
  })
}

/** A school speaks for itself, whatever it reads; what the district reads from an issued protocol holds before a workbook. */
function channelOf({ role }: Actor, { reading }: SentReading): Channel {
  return role === 'district' && reading.kind === 'protocol' ? 'protocol' : 'workbook'
}

interface TakenReading {
  readonly id: string
  readonly channel: Channel
  readonly sent: SentReading
  readonly units: UnitTree
  /** Found here; the reader's own problems come with the reading. */
  readonly wrong: readonly ImportProblem[]
}

async function previewOf(tx: Transaction, actor: Actor, taken: TakenReading): Promise<Preview> {
  const { id, channel, sent, units, wrong } = taken
  const { notices, sheets, protocols, dropped, questions, ...reading } = sent.reading
  const told = [...reading.problems, ...wrong]
  const unfit = hasErrors({ result: { problems: told } }) || questions.length > 0
  const { contributions, adjustments } = unfit ? { contributions: [], adjustments: [] } : reading
  const staged = unfit ? null : rowsToStage(actor, sent.reading)
  const stagedRows = staged === null ? 0 : await stageRows(tx, actor, id, staged.key, staged.rows)
  const joins = staged?.key ?? campaignReportedOn(channel, { contributions, adjustments })
  const reckoning = await reckon(tx, { importId: id, channel, told: { contributions, adjustments }, joins })
  const across = await checkAcross(tx, reckoning.scopes, units)
  const problems = [...told, ...reckonedProblems(reckoning, units), ...across]
  return {
    result: { problems, notices, sheets, protocols, dropped, questions },
    contributions,
    adjustments,
    changes: changesOf(reckoning.scopes),
    basis: reckoning.basis,
    stagedRows,
    joins,
    remarks: reckoning.remarks,
  }
}

/** Appeals without a result to change, and sums that no longer agree. */
function reckonedProblems({ scopes, unmatched }: Reckoning, units: UnitTree): readonly ImportProblem[] {
  const lost = unmatched.map((adjustment) => {
    const { unit, form, period, cell, field, from, to, line } = adjustment
    const name = figureName({ unit, form: formOf(form), period, cell, field }, units)
    return importProblem({
      code: 'appeal-without-result',
      line,
      message: `${name}: апелляция меняет ${printInteger(from)} на ${printInteger(to)}, а результата ${printInteger(from)} в загруженных протоколах нет.`,
      found: printInteger(from),
      expected: 'результат из ранее загруженного протокола',
      remedy: 'Сначала загрузите протокол этого экзамена. Если он уже с учётом апелляций, загружать их не нужно.',
    })
  })
  // The reader has given its remarks on its own rows; only what the channels say together is news.
  const checked = scopes.flatMap(({ after, sources }) =>
    after === undefined
      ? []
      : checkReport(after, units).filter(({ severity }) => severity === 'error' || sources.length > 1),
  )
  return [...lost, ...checked]
}
