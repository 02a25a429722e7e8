import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FileChoices, ReadProgress } from '@msoko/workbook'
import { useEffect, useRef, useState } from 'react'
import { runTask } from '../../reader/run-task.ts'
import type { FileRead } from '../../reader/task.ts'
import { trpc } from '../../server/trpc.ts'

/** Beyond it nothing is read: no workbook of a district comes near. */
export const LIMIT_MB = 20

/** A file as it was when it was chosen. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the person has told of the file, and the key of a campaign once its participants are to be joined. */
export interface ReadingRequest {
  readonly file: ChosenFile
  readonly choices: FileChoices
  readonly secret?: Uint8Array
}

export interface FileReadingState {
  readonly request: ReadingRequest | null
  /** Of the request, or of the one before while it is being read again. */
  readonly result: FileRead | null
  /** The result does not answer the request yet. */
  readonly pending: boolean
  /** Which sheet is being read; null before the first. */
  readonly progress: ReadProgress | null
  readonly error: Error | null
  readonly read: (request: ReadingRequest) => void
  readonly stop: () => void
  readonly forget: () => void
}

interface Answered {
  readonly request: ReadingRequest
  readonly result: FileRead
}

/** Reads one file at a time in the worker; a new request or leaving the page ends the one before. */
export function useFileReading(): FileReadingState {
  const queries = useQueryClient()
  const [request, setRequest] = useState<ReadingRequest | null>(null)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [progress, setProgress] = useState<ReadProgress | null>(null)
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])
  const { mutate, reset, error } = useMutation({
    mutationFn: async ({ file, choices, secret }: ReadingRequest) => {
      controller.current?.abort()
      const { signal } = (controller.current = new AbortController())
      const { units, reporters, mappings } = await queries.fetchQuery(trpc.imports.context.queryOptions())
      const context = { units, mappings, choices, ...(reporters && { reporters }), ...(secret && { secret }) }
      return runTask(
        { kind: 'read', bytes: file.bytes, fileName: file.name, context },
        { signal, onProgress: setProgress },
      )
    },
    onSuccess: (result, answeredRequest) => setAnswered({ request: answeredRequest, result }),
  })
  return {
    request,
    result: answered?.result ?? null,
    pending: request !== null && error === null && answered?.request !== request,
    progress,
    error,
    read: (wanted) => {
      // A request of its own even when the same is asked again: other answers may come of it.
      const fresh = { ...wanted }
      if (wanted.file !== request?.file) setAnswered(null)
      setRequest(fresh)
      setProgress(null)
      mutate(fresh)
    },
    stop: () => controller.current?.abort(),
    forget: () => {
      controller.current?.abort()
      reset()
      setRequest(null)
      setAnswered(null)
    },
  }
}
