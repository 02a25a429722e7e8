import { Checkbox } from '@mantine/core'
import { countOf, printDay, type Period } from '@msoko/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ErrorNote } from '../../components/error-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { bytesOfHex } from './bytes-of-hex.ts'
import { trpc } from '../../server/trpc.ts'
import styles from './file-choices.module.css'

interface JoinParticipantsProps {
  readonly campaign: string
  readonly period: Period
  readonly joined: boolean
  /** The key of the pseudonyms, or none to read without rows. */
  readonly onJoin: (secret: Uint8Array | undefined) => void
}

/** «Сопоставить участников по предметам»: what is kept of them for it and until when. */
export function JoinParticipants({ campaign, period, joined, onJoin }: JoinParticipantsProps) {
  const queries = useQueryClient()
  const list = useQuery(trpc.campaigns.list.queryOptions())
  const open = useMutation(
    trpc.campaigns.open.mutationOptions({
      onSuccess: async ({ secret }) => {
        onJoin(bytesOfHex(secret))
        await queries.invalidateQueries({ queryKey: trpc.campaigns.pathKey() })
      },
    }),
  )
  const stored = list.data?.find((each) => each.procedure === campaign && each.period === period)
  return (
    <>
      <Checkbox
        className={styles.check}
        size="md"
        label="Сопоставить участников по предметам"
        description="Чтобы посчитать тех, кто не преодолел минимум хотя бы по одному из двух предметов, медали и аттестаты с отличием. В системе останутся строки без фамилий и документов: условное обозначение, школа, балл и отметка."
        checked={joined || open.isPending}
        onChange={({ currentTarget: { checked } }) =>
          checked ? open.mutate({ procedure: campaign, period }) : onJoin(undefined)
        }
      />
      {open.isPending && <Loading what="Ключ обозначений" />}
      {open.error !== null && <ErrorNote error={open.error} title="Сопоставление не включено" />}
      {joined && stored !== undefined && (
        <p>
          Строки увидит только отдел образования. Они будут уничтожены{' '}
          {stored.acceptedAt === null
            ? `через ${countOf(stored.termDays, ['день', 'дня', 'дней'])} после принятия сведений, не позднее ${printDay(stored.destroyOn)}`
            : printDay(stored.destroyOn)}
          ; срок меняется на странице <Link to="/campaigns">«Строки участников»</Link>.
        </p>
      )}
    </>
  )
}
