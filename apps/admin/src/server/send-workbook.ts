import { forms, parameters, UnitTree } from '@msoko/domain'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { client } from './trpc.ts'

/** The server's answer to an upload: the id of its preview, or the reason in words. */
export type SentWorkbook = { readonly id: string } | { readonly refusal: string }

const NO_ANSWER =
  'Сервер не ответил, файл не загружен. Проверьте, что сервер запущен и сеть работает, и загрузите файл ещё раз.'

/** Reads a workbook here, where it lies, and sends what was read; `onProgress` hears the share sent, from 0 to 1. */
export async function sendWorkbook(file: File, onProgress: (share: number) => void): Promise<SentWorkbook> {
  const sent = JSON.stringify(await readHere(file))
  return new Promise((resolve) => {
    // `fetch` cannot tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.setRequestHeader('content-type', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText)))
    request.addEventListener('error', () => resolve({ refusal: NO_ANSWER }))
    request.addEventListener('abort', () => resolve({ refusal: NO_ANSWER }))
    request.send(sent)
  })
}

async function readHere(file: File): Promise<object> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { units, reporters } = await client.imports.context.query()
  // Loaded when a file is read for the first time: a page that is only looked at does not wait for it.
  const { readFactsFromBytes } = await import('@msoko/workbook')
  const { submissions, problems, notices, sheets } = await readFactsFromBytes(bytes, {
    forms,
    parameters,
    units: new UnitTree(units),
    ...(reporters && { reporters }),
  })
  return {
    fileName: file.name,
    sha256: bytesToHex(sha256(bytes)),
    size: bytes.length,
    formVersions: Object.fromEntries(forms.map(({ id, version }) => [id, version])),
    reading: {
      kind: 'workbook',
      problems,
      notices,
      sheets,
      contributions: submissions.map((submission) => ({ ...submission, claim: { kind: 'whole' } })),
      adjustments: [],
      rows: [],
      protocols: [],
      dropped: [],
      questions: [],
    },
  }
}

function readAnswer(status: number, text: string): SentWorkbook {
  const answer = parse(text)
  if (status < 300 && typeof answer['id'] === 'string') return { id: answer['id'] }
  if (status === 401) return { refusal: 'Сеанс закончился. Войдите снова и загрузите файл ещё раз.' }
  return { refusal: typeof answer['message'] === 'string' ? answer['message'] : NO_ANSWER }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
