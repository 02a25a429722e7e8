import { Button } from '@mantine/core'
import type { ExportedTable } from '@msoko/workbook/table'
import { useMutation } from '@tanstack/react-query'
import { useMe } from '../server/me.ts'
import { Icon } from './icon.tsx'
import { saveWorkbook } from './save-file.ts'
import styles from './export-button.module.css'

/** What a page shows in a table; the district, the day and the mark of invented data are added to it. */
export interface ShownTable extends Pick<ExportedTable, 'title' | 'columns' | 'rows'> {
  /** Name of the sheet. */
  readonly sheet: string
  /** Chosen year and filters, and what a reader has to know: one line each. */
  readonly notes: readonly string[]
}

const LONGEST_NAME = 100

const DAY = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' })

/** Cut at a word: a long name does not fit into the path of an old Windows. */
function fileName(sheet: string, title: string): string {
  const name = `${sheet} — ${title}`
  return name.length <= LONGEST_NAME ? name : name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))
}

/** «Выгрузить в Excel»: the rows, columns and order that the page shows. The writer is loaded by the first click. */
export function ExportButton({ table }: { readonly table: () => ShownTable }) {
  const { municipality } = useMe()
  const save = useMutation({
    mutationFn: async () => {
      const { title, sheet, notes, columns, rows } = table()
      const { writeTable } = await import('@msoko/workbook/table')
      const head = [
        municipality.title,
        ...notes,
        `Выгружено ${DAY.format(new Date())}`,
        ...(municipality.synthetic ? ['Вымышленные данные: организации и числа придуманы'] : []),
      ]
      saveWorkbook(await writeTable({ sheet, title, notes: head, columns, rows }), fileName(sheet, title))
    },
  })
  return (
    <div className={styles.export}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon name="file" />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        Выгрузить в Excel
      </Button>
      {save.isError && (
        <p className={styles.failure} role="alert">
          Файл не получился. Обновите страницу и повторите.
        </p>
      )}
    </div>
  )
}
