import type { Indicator } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { formBehind } from '../../catalogue/declarations.ts'
import { HistoryLink } from '../../components/history-link.tsx'
import { Moment } from '../../components/moment.tsx'
import { useUnits } from '../../server/units.ts'
import type { EvidenceOfCell } from './reason-panel.tsx'

interface ReasonSourcesProps {
  readonly evidence: EvidenceOfCell
  readonly indicator: Indicator
}

/** From which file each organisation's figures came, and the way to everything that was said before. */
export function ReasonSources({ evidence: { sources, evaluation }, indicator }: ReasonSourcesProps) {
  const { nameOf } = useUnits()
  const { id: form, register } = formBehind(indicator)
  if (sources.length === 0) return null
  return (
    <>
      <h4>Откуда сведения</h4>
      <ul>
        {sources.map(({ unit, importId, channel, fileName, at, actor }, index) => (
          <li key={index}>
            {nameOf(unit)}:{' '}
            {channel === 'register' && register !== undefined ? (
              <Link to="/registers/$register" params={{ register }}>
                записи реестра
              </Link>
            ) : importId === null ? (
              (fileName ?? 'файл не записан')
            ) : (
              <Link to="/imports/$id" params={{ id: importId }}>
                {fileName ?? 'загрузка'}
              </Link>
            )}
            , <Moment at={at} />, {actor}; <HistoryLink unit={unit} form={form} period={evaluation.period} />
          </li>
        ))}
      </ul>
    </>
  )
}
