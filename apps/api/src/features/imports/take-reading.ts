import { printInteger, UnitTree, type Channel } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { readUnits } from '../../db/units.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { checkReport } from './check-report.ts'
import { changeOf } from './compare.ts'
import { figureName } from './figure-name.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'
import { hasErrors, type Preview } from './preview.ts'
import { SentReadingInput, type SentReading } from './reading-input.ts'
import { repeatedAppeals } from './repeated-appeals.ts'
import { resolveReading, type Resolution } from './resolve-reading.ts'
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
  return withActor(database, actor, async (tx) => {
    const channel = channelOf(actor, sent)
    const preview = await previewOf(tx, actor, channel, sent)
    const { fileName, sha256, size } = sent
    const [added] = await tx
      .insert(importTable)
      .values({
        municipalityId: actor.municipality,
        fileName,
        sha256,
        size,
        channel,
        actor: actor.user,
        status: 'previewed',
        preview,
      })
      .returning({ id: importTable.id })
    if (!added) throw new Error('an import was not written')
    const { problems } = preview.result
    await recordAudit(tx, actor, {
      action: 'read-file',
      subject: added.id,
      details: { fileName, channel, problems: problems.length },
    })
    return added
  })
}

/** A school speaks for itself, whatever it reads; what the district reads from an issued protocol holds before a workbook. */
function channelOf({ role }: Actor, { reading }: SentReading): Channel {
  return role === 'district' && reading.kind === 'protocol' ? 'protocol' : 'workbook'
}

async function previewOf(tx: Transaction, actor: Actor, channel: Channel, sent: SentReading): Promise<Preview> {
  const { reading } = sent
  const units = new UnitTree(await readUnits(tx))
  const wrong = verifyReading(sent, { units, reporters: actor.units === '*' ? null : actor.units })
  const unfit =
    hasErrors({ result: { ...reading, problems: [...reading.problems, ...wrong] } }) || reading.questions.length > 0
  const { contributions, adjustments } = unfit ? { contributions: [], adjustments: [] } : reading
  const resolution = await resolveReading(tx, channel, { contributions, adjustments })
  const problems = [
    ...reading.problems,
    ...wrong,
    ...(await repeatedAppeals(tx, sent)),
    ...resolvedProblems(resolution, units),
  ]
  const { notices, sheets, protocols, dropped, questions } = reading
  return {
    result: { problems, notices, sheets, protocols, dropped, questions },
    contributions,
    adjustments,
    changes: resolution.scopes.map(changeOf),
    basis: resolution.basis,
    stagedRows: 0,
  }
}

/** Appeals without a result to change, and sums that no longer agree. */
function resolvedProblems({ scopes, unmatched }: Resolution, units: UnitTree): readonly ImportProblem[] {
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
