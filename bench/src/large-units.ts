import type { Unit } from '@msoko/domain'

/** An invented district: the root and so many schools of eleven years. */
export function largeUnits(schools: number): readonly Unit[] {
  const unit = (id: string, title: string, parent: string | null): Unit => ({
    id,
    kind: parent === null ? 'district' : 'school',
    title,
    short: title,
    spans: [{ from: '2010-09-01', parent, levels: parent === null ? [] : ['primary', 'basic', 'secondary'] }],
  })
  return [
    unit('district', 'Вымышленный район', null),
    ...Array.from({ length: schools }, (_, index) => unit(`school-${index + 1}`, `Школа ${index + 1}`, 'district')),
  ]
}
