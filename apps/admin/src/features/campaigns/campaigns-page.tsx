import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { trpc } from '../../server/trpc.ts'
import { CampaignPanel } from './campaign-panel.tsx'

/** Which rows of participants are kept, of what and until when. */
export function CampaignsPage() {
  const query = useQuery(trpc.campaigns.list.queryOptions())
  return (
    <>
      <PageHead
        title="Строки участников"
        lead="Чтобы посчитать тех, кто не преодолел минимум хотя бы по одному из двух предметов, медали и аттестаты с отличием, строки нескольких протоколов сопоставляются по участнику. Фамилий и документов здесь нет: только условное обозначение, школа, баллы и отметки. Строки хранятся ограниченный срок и уничтожаются вместе с ключом обозначений."
      />
      <Loaded query={query} what="Строки участников">
        {(campaigns) =>
          campaigns.length === 0 ? (
            <EmptyState title="Строк участников в системе нет.">
              <p>
                Они появятся, если при <Link to="/imports">загрузке протокола</Link> отметить «Сопоставить участников по
                предметам».
              </p>
            </EmptyState>
          ) : (
            campaigns.map((campaign) => (
              <CampaignPanel key={`${campaign.procedure} ${campaign.period}`} campaign={campaign} />
            ))
          )
        }
      </Loaded>
    </>
  )
}
