import { Cron } from 'croner'
import type { Database } from '../db/connect.ts'
import { dayOf } from '../features/campaigns/campaign-day.ts'
import { destroyDue } from '../features/campaigns/destroy-due.ts'
import type { ErrorLog } from '../internal-error.ts'
import { alone } from './alone.ts'

/** When the office sleeps, by the clock of the server. */
const NIGHT = '20 3 * * *'

export interface Daily {
  /** Runs nothing more; waits for what is being run. */
  readonly stop: () => Promise<void>
}

/** What is due by the calendar: run at once, for the nights that the server slept through, and then every night, by one copy at a time. */
export function startDaily({ database, log }: { readonly database: Database; readonly log: ErrorLog }): Daily {
  const destroy = async (): Promise<void> => {
    await destroyDue(database, dayOf(new Date()))
  }
  const failed = (err: unknown): void => log.error({ err }, 'what is due today was not done')
  let current = Promise.resolve()
  const run = (): void => {
    current = current.then(() => alone(database, 'msoko-destroy-due', destroy)).catch(failed)
  }
  const nightly = new Cron(NIGHT, { unref: true }, run)
  run()
  return {
    stop: async () => {
      nightly.stop()
      await current
    },
  }
}
