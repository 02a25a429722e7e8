import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url))

export interface RunningServer {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** The real server, as it is delivered, on a free port over the embedded database of a folder. */
export async function runServer(dataDir: string): Promise<RunningServer> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const env = { ...inherited, PORT: '0', HOST: '127.0.0.1', MSOKO_DATA_DIR: dataDir }
  const server = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(server, 'exit')
  return {
    address: await readAddress(createInterface({ input: server.stdout })),
    stop: async () => {
      server.kill('SIGTERM')
      await exited
    },
  }
}

/** The address that the server prints once it listens; its other lines are of no interest here. */
function readAddress(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
    lines.on('close', () => reject(new Error('the server ended before it listened')))
  })
}
