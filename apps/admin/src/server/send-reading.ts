import { forms } from '@msoko/domain'
import type { FileReading } from '@msoko/workbook'

/** What leaves the machine of a file that was read on it. */
export interface SentReading {
  readonly fileName: string
  /** Bytes of the file. */
  readonly size: number
  readonly sha256: string
  readonly reading: FileReading
}

/** The server's answer: the id of the preview, or the reason in words. */
export type SendingOutcome = { readonly id: string } | { readonly refusal: string }

const NO_ANSWER =
  'Сервер не ответил, числа не отправлены. Проверьте, что сервер запущен и сеть работает, и отправьте ещё раз: файл остался на странице.'

/** Sends what was counted, with the versions of the forms it was counted by. */
export async function sendReading(sent: SentReading): Promise<SendingOutcome> {
  const formVersions = Object.fromEntries(forms.map(({ id, version }) => [id, version]))
  try {
    const response = await fetch('/api/imports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...sent, formVersions }),
    })
    return readAnswer(response.status, await response.text())
  } catch {
    return { refusal: NO_ANSWER }
  }
}

function readAnswer(status: number, text: string): SendingOutcome {
  const answer = parse(text)
  if (status < 300 && typeof answer['id'] === 'string') return { id: answer['id'] }
  if (status === 401) return { refusal: 'Сеанс закончился. Войдите снова и выберите файл ещё раз.' }
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
