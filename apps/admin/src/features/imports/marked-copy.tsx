import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/note.tsx'
import { saveWorkbook } from '../../components/save-file.ts'
import { runTask } from '../../reader/run-task.ts'
import type { Problem } from '@msoko/workbook'
import type { ChosenFile } from './use-file-reading.ts'

/** The person's own file with every problem marked in its cell: made and saved on this machine, sent nowhere. */
export function MarkedCopy({ file, problems }: { readonly file: ChosenFile; readonly problems: readonly Problem[] }) {
  const mark = useMutation({
    mutationFn: async () => {
      const { bytes, name } = file
      const task = { kind: 'mark', bytes, fileName: name, problems } as const
      const copy = await runTask(task, { signal: new AbortController().signal })
      saveWorkbook(copy, `${name.replace(/\.[^.]*$/, '')} с отметками`)
    },
  })
  if (problems.length === 0) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="file" />}
        loading={mark.isPending}
        onClick={() => mark.mutate()}
      >
        Скачать размеченную копию
      </Button>
      {mark.isError && (
        <Note tone="bad" title="Копия не получилась" live>
          <p>Исправьте файл по списку ниже.</p>
        </Note>
      )}
    </>
  )
}
