import { Button, NativeSelect, TextInput } from '@mantine/core'
import { forms, protocols } from '@msoko/domain'
import type { DescribedSheet } from '@msoko/workbook'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorNote } from '../../components/error-note.tsx'
import { trpc } from '../../server/trpc.ts'
import { ColumnTable } from './column-table.tsx'
import type { MappingTarget } from './column-meanings.ts'
import { draftOf, type MappingDraft } from './mapping-draft.ts'
import { FixedValues } from './fixed-values.tsx'
import styles from './file-choices.module.css'

interface MappingEditorProps {
  /** At least one. */
  readonly sheets: readonly DescribedSheet[]
  readonly fileName: string
  readonly onSaved: () => void
}

/** What the table is read as, what each of its columns holds, what holds for all of its rows. */
export function MappingEditor({ sheets, fileName, onSaved }: MappingEditorProps) {
  const queries = useQueryClient()
  const [at, setAt] = useState(0)
  const sheet = sheets[at] ?? sheets[0]
  const [title, setTitle] = useState(fileName.replace(/\.[^.]+$/, ''))
  const [draft, setDraft] = useState<MappingDraft>(() => draftOf(FIRST_TARGET, sheet?.columns ?? []))
  const save = useMutation(
    trpc.mappings.save.mutationOptions({
      onSuccess: async () => {
        queries.removeQueries({ queryKey: trpc.imports.context.queryKey() })
        await queries.invalidateQueries({ queryKey: trpc.mappings.pathKey() })
        onSaved()
      },
    }),
  )
  if (sheet === undefined) return null
  const choose = (target: MappingTarget, columns = sheet.columns): void => setDraft(draftOf(target, columns))
  return (
    <>
      <div className={styles.row}>
        {sheets.length > 1 && (
          <NativeSelect
            label="Лист"
            value={String(at)}
            data={sheets.map(({ sheet: name }, index) => ({ value: String(index), label: name }))}
            onChange={({ currentTarget: { value } }) => {
              setAt(Number(value))
              choose(draft.target, sheets[Number(value)]?.columns)
            }}
          />
        )}
        <NativeSelect
          label="Что это за таблица"
          value={writeTarget(draft.target)}
          data={TARGETS}
          onChange={({ currentTarget: { value } }) => choose(readTarget(value))}
        />
        <TextInput
          label="Название, чтобы узнать её потом"
          maxLength={200}
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
      </div>
      <ColumnTable sheet={sheet} draft={draft} onChange={setDraft} />
      <FixedValues draft={draft} onChange={setDraft} />
      {save.error !== null && <ErrorNote error={save.error} title="Описание не сохранено" />}
      <Button
        loading={save.isPending}
        disabled={title.trim() === '' || Object.keys(draft.columns).length === 0}
        onClick={() => save.mutate({ title: title.trim(), ...draft })}
      >
        Сохранить и прочитать файл
      </Button>
    </>
  )
}

const FIRST_TARGET: MappingTarget = { kind: 'form', id: forms[0]?.id ?? '' }

const TARGETS = [
  {
    group: 'Числа по школам',
    items: forms.map(({ id, title }) => ({ value: writeTarget({ kind: 'form', id }), label: title })),
  },
  {
    group: 'Строка на участника или группу',
    items: protocols.map(({ id, title }) => ({ value: writeTarget({ kind: 'protocol', id }), label: title })),
  },
]

function writeTarget({ kind, id }: MappingTarget): string {
  return `${kind}:${id}`
}

function readTarget(text: string): MappingTarget {
  const [kind, id = ''] = text.split(':')
  return { kind: kind === 'protocol' ? 'protocol' : 'form', id }
}
