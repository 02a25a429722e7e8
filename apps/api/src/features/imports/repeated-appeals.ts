import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'
import type { SentReading } from './reading-input.ts'

const DATE = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long' })

/** An appeal moves a result, so the same file twice would move another one: it is refused while the first time stands. */
export async function repeatedAppeals(
  tx: Transaction,
  { sha256, reading }: Pick<SentReading, 'sha256' | 'reading'>,
): Promise<readonly ImportProblem[]> {
  if (reading.adjustments.length === 0) return []
  const [first] = await tx
    .select({ fileName: importTable.fileName, acceptedAt: importTable.acceptedAt })
    .from(importTable)
    .where(and(eq(importTable.sha256, sha256), eq(importTable.status, 'accepted')))
    .limit(1)
  if (!first?.acceptedAt) return []
  const day = DATE.format(first.acceptedAt)
  return [
    importProblem({
      code: 'appeals-repeated',
      message: `Эти апелляции уже приняты ${day} (файл «${first.fileName}»): второй раз они изменили бы чужие результаты.`,
      found: first.fileName,
      expected: 'файл с апелляциями, который ещё не принимали',
      remedy: 'Загружать его снова не нужно. Если в первый раз приняли по ошибке, отмените ту загрузку.',
    }),
  ]
}
