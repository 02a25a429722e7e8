import { describe, expect, it } from 'vitest'
import { readingQueue } from './reading-queue.ts'

describe('readingQueue', () => {
  it('reads one at a time in order, turns the fifth away, and is open again afterwards', async () => {
    const events: string[] = []
    const release: (() => void)[] = []
    const reading = (name: string) => () =>
      new Promise<string>((resolve) => {
        events.push(`${name} begins`)
        release.push(() => {
          events.push(`${name} ends`)
          resolve(name)
        })
      })
    const accepted = ['a', 'b', 'c', 'd'].map((name) => readingQueue.run(reading(name)))
    await expect(readingQueue.run(reading('e'))).rejects.toMatchObject({ code: 'busy' })
    for (const turn of accepted) {
      await Promise.resolve()
      while (release.length === 0) await Promise.resolve()
      release.shift()?.()
      await turn
    }
    expect(events).toEqual(['a', 'b', 'c', 'd'].flatMap((name) => [`${name} begins`, `${name} ends`]))
    await expect(readingQueue.run(() => Promise.resolve('f'))).resolves.toBe('f')
  })

  it('goes on after a reading that failed', async () => {
    const failed = readingQueue.run(() => Promise.reject(new Error('torn')))
    const next = readingQueue.run(() => Promise.resolve('read'))
    await expect(failed).rejects.toThrow('torn')
    await expect(next).resolves.toBe('read')
  })
})
