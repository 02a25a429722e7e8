import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const GONE = 'gone'

/**
 * When a process was started, in the system's own words: equal for one process, different for another that was given its number
 * later. `GONE` when no such process lives, `null` when this system does not tell.
 */
export function processStart(pid: number): string | null {
  if (!isAlive(pid)) return GONE
  try {
    if (process.platform === 'linux') return startOnLinux(pid)
    if (process.platform === 'win32') return null
    const env = { ...process.env, LC_ALL: 'C' }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env })
    return started.trim() || GONE
  } catch {
    return null
  }
}

/** The moment counts from the last boot, so the boot belongs to it. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X') return GONE
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
