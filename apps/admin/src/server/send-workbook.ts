/** The server's answer to an upload: the id of its preview, or the reason in words. */
export type SentWorkbook = { readonly id: string } | { readonly refusal: string }

const NO_ANSWER =
  'Сервер не ответил, файл не загружен. Проверьте, что сервер запущен и сеть работает, и загрузите файл ещё раз.'

/** Sends the bytes of a workbook; `onProgress` hears the share sent, from 0 to 1. `fetch` cannot tell it, hence XMLHttpRequest. */
export function sendWorkbook(file: File, onProgress: (share: number) => void): Promise<SentWorkbook> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText)))
    request.addEventListener('error', () => resolve({ refusal: NO_ANSWER }))
    request.addEventListener('abort', () => resolve({ refusal: NO_ANSWER }))
    request.send(file)
  })
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
