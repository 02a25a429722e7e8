import { DatabaseInUseError, takeLock } from '../db/lock.ts'

// A process that takes a lock when it is told to, says whether it has it, and lives until it is killed.
const [dataDir = ''] = process.argv.slice(2)
process.on('message', () => process.send?.(take()))
process.send?.('ready')

function take(): string {
  try {
    takeLock(dataDir)
    return 'taken'
  } catch (error) {
    return error instanceof DatabaseInUseError ? 'refused' : String(error)
  }
}
