import { Link } from '@tanstack/react-router'

/** To everything that the catalogue says of an indicator. */
export function PassportLink({ indicator }: { readonly indicator: string }) {
  return (
    <Link
      to="/catalogue/$list/$id"
      params={{ list: 'indicators', id: indicator }}
      search={({ year }) => (year === undefined ? {} : { year })}
    >
      Паспорт показателя
    </Link>
  )
}
