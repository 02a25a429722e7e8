import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { runTask } from '../../reader/run-task.ts'
import { MappingEditor } from './mapping-editor.tsx'
import { ReadingFailure } from './reading-failure.tsx'
import type { ChosenFile } from './use-file-reading.ts'

interface DescribeColumnsProps {
  readonly file: ChosenFile
  /** The description is saved: the file can be read again. */
  readonly onSaved: () => void
}

/** For a file that nothing recognises: what stands in its columns, told once and remembered. */
export function DescribeColumns({ file, onSaved }: DescribeColumnsProps) {
  const describe = useMutation({
    mutationFn: () => runTask({ kind: 'describe', bytes: file.bytes }, { signal: new AbortController().signal }),
  })
  return (
    <Panel title="Таблица не похожа ни на одну известную">
      <p>
        Если это таблица района или другой организации, покажите один раз, что стоит в её столбцах: система запомнит и
        следующие такие файлы прочитает сама.
      </p>
      {describe.error !== null && <ReadingFailure error={describe.error} fileName={file.name} />}
      {describe.isPending && <Loading what="Заголовки таблицы" />}
      {describe.data === undefined ? (
        <Button variant="default" disabled={describe.isPending} onClick={() => describe.mutate()}>
          Показать столбцы
        </Button>
      ) : describe.data.length === 0 ? (
        <p>Строка с заголовками столбцов в файле не нашлась. Добавьте её в Excel и выберите файл снова.</p>
      ) : (
        <MappingEditor sheets={describe.data} fileName={file.name} onSaved={onSaved} />
      )}
    </Panel>
  )
}
