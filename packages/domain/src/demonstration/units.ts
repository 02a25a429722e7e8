import type { Level, Unit, UnitKind } from '../kernel/unit.ts'

const FOUNDED = '2010-09-01'
const NINE_YEARS: readonly Level[] = ['primary', 'basic']
const ELEVEN_YEARS: readonly Level[] = ['primary', 'basic', 'secondary']

/** Every name is invented. */
export const municipality = { id: 'demo', title: 'Приреченский район (вымышленный)' } as const

export const demonstrationUnits: readonly Unit[] = [
  unit('prirechensky', 'district', municipality.title, 'Приреченский район', null, []),
  unit('zarechnaya', 'school', 'МБОУ «Заречная СОШ»', 'Заречная СОШ', 'prirechensky', ELEVEN_YEARS),
  unit(
    'zarechnaya-base',
    'base',
    'МБОУ «Заречная СОШ», базовая школа',
    'Заречная СОШ (базовая)',
    'zarechnaya',
    ELEVEN_YEARS,
    '901001',
  ),
  unit(
    'zarechnaya-ozerki',
    'branch',
    'Филиал МБОУ «Заречная СОШ» в с. Озёрки',
    'филиал в с. Озёрки',
    'zarechnaya',
    ELEVEN_YEARS,
    '901002',
  ),
  unit(
    'zarechnaya-lipovka',
    'branch',
    'Филиал МБОУ «Заречная СОШ» в с. Липовка',
    'филиал в с. Липовка',
    'zarechnaya',
    NINE_YEARS,
    '901003',
  ),
  unit('polevaya', 'school', 'МБОУ «Полевая СОШ»', 'Полевая СОШ', 'prirechensky', ELEVEN_YEARS, '902001'),
  unit('lugovaya', 'school', 'МБОУ «Луговая СОШ»', 'Луговая СОШ', 'prirechensky', ELEVEN_YEARS, '903001'),
  unit('rodnikovaya', 'school', 'МБОУ «Родниковая СОШ»', 'Родниковая СОШ', 'prirechensky', ELEVEN_YEARS, '904001'),
  unit('berezovskaya', 'school', 'МБОУ «Берёзовская ООШ»', 'Берёзовская ООШ', 'prirechensky', NINE_YEARS, '905001'),
]

function unit(
  id: string,
  kind: UnitKind,
  title: string,
  short: string,
  parent: string | null,
  levels: readonly Level[],
  code?: string,
): Unit {
  return { id, kind, title, short, ...(code !== undefined && { code }), spans: [{ from: FOUNDED, parent, levels }] }
}
