import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Note } from '../../components/note.tsx'
import type { FileRead } from '../../reader/task.ts'
import { sendReading } from '../../server/send-reading.ts'
import { trpc } from '../../server/trpc.ts'
import type { ReadingRequest } from './use-file-reading.ts'

interface SendReadingProps {
  readonly request: ReadingRequest
  readonly result: FileRead
  readonly disabled: boolean
}

/** Sends what was counted, never the file, and opens the preview of what it would change. */
export function SendReading({ request: { file }, result, disabled }: SendReadingProps) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: async (): Promise<string | null> => {
      const answer = await sendReading({ fileName: file.name, size: file.bytes.length, ...result })
      if ('refusal' in answer) return answer.refusal
      await queries.invalidateQueries({ queryKey: trpc.imports.pathKey() })
      await navigate({ to: '/imports/$id', params: { id: answer.id } })
      return null
    },
  })
  return (
    <>
      {typeof send.data === 'string' && (
        <Note tone="bad" title="Не отправлено" live>
          <p>{send.data}</p>
        </Note>
      )}
      <Button loading={send.isPending} disabled={disabled} onClick={() => send.mutate()}>
        Отправить на проверку
      </Button>
    </>
  )
}
