import { countOf } from '@msoko/domain'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import type { trpc } from '../../server/trpc.ts'
import { CampaignActions } from './campaign-actions.tsx'
import { stateInWords } from './campaign-state.ts'
import { StagedCounts } from './staged-counts.tsx'
import { StagedFiles } from './staged-files.tsx'

export type CampaignView = inferOutput<typeof trpc.campaigns.list>[number]

/** One procedure of one year: what is kept of it, from which files, and what may be done about it. */
export function CampaignPanel({ campaign }: { readonly campaign: CampaignView }) {
  const { title, key, files, counts } = campaign
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  return (
    <Panel title={title} aside={<span>{countOf(rows, ['строка', 'строки', 'строк'])}</span>}>
      <Note tone={key === 'lost' ? 'warn' : 'info'}>
        <p>{stateInWords(campaign)}</p>
      </Note>
      {key === 'present' && <CampaignActions campaign={campaign} />}
      {files.length > 0 && <StagedFiles title={title} files={files} />}
      {counts.length > 0 && <StagedCounts campaign={campaign} />}
      {key === 'present' && rows === 0 && <p>Ключ создан, строк пока нет.</p>}
    </Panel>
  )
}
