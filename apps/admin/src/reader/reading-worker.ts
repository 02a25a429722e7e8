import { forms, parameters, protocols, UnitTree } from '@msoko/domain'
import { describeTable, readFile } from '@msoko/workbook'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Answers, ReaderMessage, Task, TaskKind } from './task.ts'

// The one thing this file does: it runs as a thread of its own, started by `runTask` for one task and ended with it. A failure becomes the
// error of the thread, of which the page hears.
self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void perform(data).then(
    (answer) => say({ answer }),
    (error: unknown) => reportError(error),
  )
})

async function perform(task: Task): Promise<Answers[TaskKind]> {
  switch (task.kind) {
    case 'read': {
      const { bytes, fileName, context } = task
      const { units, ...rest } = context
      const reading = await readFile(
        bytes,
        fileName,
        { ...rest, forms, parameters, protocols, units: new UnitTree(units) },
        { onProgress: (progress) => say({ progress }) },
      )
      return { reading, sha256: bytesToHex(sha256(bytes)) }
    }
    case 'describe':
      return describeTable(task.bytes)
    case 'mark': {
      // Loaded when first needed: a file without mistakes needs no writer.
      const { markUp } = await import('@msoko/workbook/marked')
      return markUp(task.bytes, task.fileName, task.problems)
    }
  }
}

function say(message: ReaderMessage): void {
  self.postMessage(message)
}
