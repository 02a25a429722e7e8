import { forms, parameters, protocols, UnitTree } from '@msoko/domain'
import { readFile } from '@msoko/workbook'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { FileRead, ReaderMessage, ReadTask } from './task.ts'

// The one thing this file does: it runs as a thread of its own, started by `runTask` for one task and ended with it. A failure
// becomes the error of the thread, of which the page hears.
self.addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  void perform(data).then(
    (answer) => say({ answer }),
    (error: unknown) => reportError(error),
  )
})

async function perform({ bytes, fileName, context }: ReadTask): Promise<FileRead> {
  const { units, ...rest } = context
  const reading = await readFile(
    bytes,
    fileName,
    { ...rest, forms, parameters, protocols, units: new UnitTree(units) },
    { onProgress: (progress) => say({ progress }) },
  )
  return { reading, sha256: bytesToHex(sha256(bytes)) }
}

function say(message: ReaderMessage): void {
  self.postMessage(message)
}
