import { ServiceError } from '../../service-error.ts'

const MOST_WAITING = 3

/** Workbooks are read one after another; beyond a few in line a new one is asked to come later, so that memory stays bounded. */
class ReadingQueue {
  #tail: Promise<unknown> = Promise.resolve()
  #waiting = 0

  async run<T>(read: () => Promise<T>): Promise<T> {
    if (this.#waiting > MOST_WAITING) {
      throw new ServiceError('busy', 'Сейчас загружается несколько файлов. Подождите минуту и загрузите свой ещё раз.')
    }
    this.#waiting += 1
    const turn = this.#tail.then(read, read).finally(() => {
      this.#waiting -= 1
    })
    this.#tail = turn.catch(() => undefined)
    return turn
  }
}

export const readingQueue = new ReadingQueue()
