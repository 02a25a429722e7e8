import { Button } from '@mantine/core'
import { countOf, isOfDistrict, printPeriod, type Period } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNote } from '../../components/error-note.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { exportedRows } from './exported-rows.ts'
import type { KeptRow, RowChange } from './kept-row.ts'
import { RegisterChanges } from './register-changes.tsx'
import { RegisterFigures } from './register-figures.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { registerOf, type KnownRegister } from './register-of.ts'
import type { RegisterSearch } from './register-search.ts'
import { RegisterTable } from './register-table.tsx'
import { RowForm } from './row-form.tsx'
import { rowTitle } from './row-title.ts'
import { shownRows } from './shown-rows.ts'
import { useRowChanges } from './use-row-changes.ts'

const ROWS = ['запись', 'записи', 'записей'] as const

/** What the last action did, and the way back from it. */
interface Done {
  readonly words: string
  readonly undo: () => void
}

/** One register: its rows, what is counted from them, and who wrote what. */
export function RegisterPage() {
  const { register: id } = useParams({ from: '/signed-in/registers/$register' })
  const known = registerOf(id)
  if (known !== undefined) return <KeptRegister key={id} known={known} />
  return (
    <>
      <PageHead title="Такого реестра нет" />
      <EmptyState title="Адрес не называет ни одного реестра.">
        <p>
          <Link to="/registers">Все реестры</Link>
        </p>
      </EmptyState>
    </>
  )
}

function KeptRegister({ known }: { readonly known: KnownRegister }) {
  const { register } = known
  const query = useQuery(trpc.registers.rows.queryOptions({ register: register.id }))
  return (
    <>
      <PageHead title={register.title} lead="Запись вносят один раз; числа по ней система считает сама.">
        <Link to="/registers">Все реестры</Link>
      </PageHead>
      <Loaded query={query} what="Записи">
        {(rows) => <Rows known={known} rows={rows} />}
      </Loaded>
    </>
  )
}

function Rows({ known, rows }: { readonly known: KnownRegister; readonly rows: readonly KeptRow[] }) {
  const { register, form } = known
  const { nameOf, tree } = useUnits()
  const search = useSearch({ from: '/signed-in/registers/$register' })
  const navigate = useNavigate({ from: '/registers/$register' })
  const change = (next: RegisterSearch): void =>
    void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false, replace: true })
  const [edited, setEdited] = useState<KeptRow | 'new' | null>(null)
  const [removed, setRemoved] = useState<KeptRow | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const { save, remove, restore } = useRowChanges()
  const shown = shownRows(known, rows, search, nameOf)
  const key = { register: register.id }

  const open = (row: KeptRow | 'new'): void => {
    save.reset()
    setDone(null)
    setEdited(row)
  }
  const giveBack = (id: string, basis: number, revision: number): void =>
    restore.mutate({ ...key, id, basis, revision }, { onSuccess: () => setDone(null) })
  const onSave = (written: Pick<KeptRow, 'unit' | 'values'>): void => {
    const before = edited === 'new' || edited === null ? null : edited
    const seen = before === null ? {} : { id: before.id, basis: before.revision }
    save.mutate(
      { ...key, ...seen, ...written },
      {
        onSuccess: ({ id, revision }) => {
          setEdited(null)
          const title = rowTitle(register, written.values)
          setDone({
            words: before === null ? `Запись добавлена: ${title}.` : `Запись изменена: ${title}.`,
            undo: () =>
              before === null
                ? remove.mutate({ ...key, id, basis: revision }, { onSuccess: () => setDone(null) })
                : giveBack(id, revision, before.revision),
          })
        },
      },
    )
  }
  const onRemove = ({ id, revision: basis, values }: KeptRow): void =>
    remove.mutate(
      { ...key, id, basis },
      {
        onSuccess: ({ revision }) =>
          setDone({
            words: `Запись удалена: ${rowTitle(register, values)}.`,
            undo: () => giveBack(id, revision, basis),
          }),
        onSettled: () => setRemoved(null),
      },
    )
  const counted = isOfDistrict(form.appliesTo) ? tree.root.id : (search.unit ?? onlyUnit(rows))
  return (
    <>
      {done !== null && (
        <Note tone="good" title={done.words} live>
          <Button variant="default" size="xs" onClick={done.undo} loading={restore.isPending || remove.isPending}>
            Отменить
          </Button>
        </Note>
      )}
      {remove.error !== null && <ErrorNote error={remove.error} title="Запись не удалена" />}
      {restore.error !== null && <ErrorNote error={restore.error} title="Не возвращено" />}
      <Panel title="Записи" aside={<Button onClick={() => open('new')}>Добавить запись</Button>}>
        {rows.length === 0 ? (
          <EmptyState title="Записей ещё нет.">
            <p>Нажмите «Добавить запись», когда событие произойдёт.</p>
          </EmptyState>
        ) : (
          <>
            <RegisterFilters known={known} rows={rows} search={search} onChange={change} />
            <p role="status">{shownInWords(shown.length, rows.length)}</p>
            {shown.length === 0 ? (
              <EmptyState title="По этому отбору записей нет.">
                <p>Измените слова или выберите «все».</p>
              </EmptyState>
            ) : (
              <RegisterTable
                known={known}
                rows={shown}
                sort={search.sort}
                onSort={(sort) => change({ sort })}
                onEdit={open}
                onRemove={setRemoved}
              />
            )}
            <ExportButton table={() => exportedRows(known, shown, { nameOf, notes: notesOf(search, nameOf) })} />
          </>
        )}
      </Panel>
      {counted !== undefined && (
        <RegisterFigures
          known={known}
          rows={rows}
          unit={counted}
          {...(!isOfDistrict(form.appliesTo) && { of: nameOf(counted) })}
        />
      )}
      <RegisterChanges
        register={register}
        busy={restore.isPending}
        onRestore={(latest: RowChange, earlier: RowChange) => giveBack(latest.id, latest.revision, earlier.revision)}
      />
      {edited !== null && (
        <RowForm
          known={known}
          row={edited === 'new' ? null : edited}
          busy={save.isPending}
          error={save.error}
          onSave={onSave}
          onClose={() => setEdited(null)}
        />
      )}
      <ConfirmDialog
        opened={removed !== null}
        title="Удалить запись?"
        confirm="Удалить"
        busy={remove.isPending}
        onConfirm={() => removed !== null && onRemove(removed)}
        onClose={() => setRemoved(null)}
      >
        <p>{removed !== null && rowTitle(register, removed.values)}. Числа пересчитаются; запись можно вернуть.</p>
      </ConfirmDialog>
    </>
  )
}

function onlyUnit(rows: readonly KeptRow[]): string | undefined {
  const units = new Set(rows.map(({ unit }) => unit))
  return units.size === 1 ? [...units][0] : undefined
}

function shownInWords(shown: number, all: number): string {
  return shown === all ? countOf(all, ROWS) : `${countOf(shown, ROWS)} из ${all}`
}

function notesOf({ find, unit, period }: RegisterSearch, nameOf: (unit: string) => string): readonly string[] {
  return [
    ...(period === undefined ? [] : [`Год: ${printPeriod(period as Period)}`]),
    ...(unit === undefined ? [] : [`Организация: ${nameOf(unit)}`]),
    ...(find === undefined ? [] : [`Найдено по словам: ${find}`]),
  ]
}
