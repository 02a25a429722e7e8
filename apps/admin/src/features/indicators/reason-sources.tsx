import { Link } from '@tanstack/react-router'
import { Moment } from '../../components/moment.tsx'
import { useUnits } from '../../server/units.ts'
import type { EvidenceOfCell } from './reason-panel.tsx'

/** From which file each organisation's figures came. */
export function ReasonSources({ sources }: { readonly sources: EvidenceOfCell['sources'] }) {
  const { nameOf } = useUnits()
  if (sources.length === 0) return null
  return (
    <>
      <h4>Из какого файла</h4>
      <ul>
        {sources.map(({ unit, importId, fileName, at, actor }, index) => (
          <li key={index}>
            {nameOf(unit)}:{' '}
            {importId === null ? (
              (fileName ?? 'файл не записан')
            ) : (
              <Link to="/imports/$id" params={{ id: importId }}>
                {fileName ?? 'загрузка'}
              </Link>
            )}
            , <Moment at={at} />, {actor}
          </li>
        ))}
      </ul>
    </>
  )
}
