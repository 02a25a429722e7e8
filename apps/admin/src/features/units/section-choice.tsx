import { NativeSelect } from '@mantine/core'
import { forms } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { bySection } from '../../catalogue/form-sections.ts'
import { FIRST_SECTION } from './unit-search.ts'

/** A school reports these; the rest is of the district alone. */
const SECTIONS = bySection(
  forms.filter(({ appliesTo: { kind } }) => kind === 'teaching' || kind === 'organisation'),
).map(({ number, title }) => ({ value: String(number), label: title }))

/** Which section of the plan the figures are of; the choice stands in the address. */
export function SectionChoice({ chosen }: { readonly chosen: number }) {
  const navigate = useNavigate()
  return (
    <NativeSelect
      mb="md"
      label="Раздел плана"
      value={String(chosen)}
      data={SECTIONS}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          to: '.',
          search: (previous) => ({
            ...previous,
            section: Number(value) === FIRST_SECTION ? undefined : Number(value),
            measure: undefined,
          }),
          resetScroll: false,
          replace: true,
        })
      }
    />
  )
}
