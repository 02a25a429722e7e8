import { setTimeout as pause } from 'node:timers/promises'

/** Wakes one who waits. A ring while nobody waits is kept, so that nothing is slept through. */
export class Bell {
  #rung = new AbortController()

  ring(): void {
    this.#rung.abort()
  }

  /** Resolves once it rings, the time has passed or the signal is aborted. */
  async heard(atMostMs: number, signal: AbortSignal): Promise<void> {
    const woken = AbortSignal.any([this.#rung.signal, signal])
    // Aborted: woken before the time.
    await pause(atMostMs, undefined, { signal: woken, ref: false }).catch(() => undefined)
    this.#rung = new AbortController()
  }
}
