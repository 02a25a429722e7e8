import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

type Hearer = (payload: string) => void

const RECONNECT_MS = 1000

/**
 * What a PostgreSQL server notifies of, over one connection of its own, opened when somebody first listens. A lost connection is opened
 * again; everybody then hears an empty payload, since something may have been said meanwhile.
 */
export class ServerListener {
  readonly #url: string
  readonly #hearers = new Map<string, Set<Hearer>>()
  readonly #closed = new AbortController()
  #client: Promise<pg.Client> | null = null

  constructor(url: string) {
    this.#url = url
  }

  /** Hears a channel until the returned function is called. Rejects when the server does not answer. */
  async listen(channel: string, hear: Hearer): Promise<() => Promise<void>> {
    const known = this.#hearers.get(channel)
    const hearers = known ?? new Set()
    this.#hearers.set(channel, hearers.add(hear))
    // A connection takes one query at a time, so each waits for the one before.
    if (this.#client === null) this.#client = this.#connect()
    else if (!known) this.#client = this.#client.then((client) => subscribe(client, channel))
    try {
      await this.#client
    } catch (error) {
      hearers.delete(hear)
      throw error
    }
    return () => {
      hearers.delete(hear)
      return Promise.resolve()
    }
  }

  async close(): Promise<void> {
    this.#closed.abort()
    const client = await this.#client?.catch(() => null)
    await client?.end()
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true })
    client.on('error', () => undefined)
    client.on('notification', ({ channel, payload = '' }) => {
      for (const hear of this.#hearers.get(channel) ?? []) hear(payload)
    })
    try {
      await client.connect()
      for (const channel of this.#hearers.keys()) await subscribe(client, channel)
    } catch (error) {
      this.#client = null
      throw error
    }
    client.once('end', () => void this.#reconnect())
    return client
  }

  async #reconnect(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      try {
        await pause(RECONNECT_MS, undefined, { signal: this.#closed.signal, ref: false })
        this.#client = this.#connect()
        await this.#client
        for (const hearers of this.#hearers.values()) for (const hear of hearers) hear('')
        return
      } catch {
        // Until the server is back or this copy is closed.
      }
    }
  }
}

async function subscribe(client: pg.Client, channel: string): Promise<pg.Client> {
  await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  return client
}
