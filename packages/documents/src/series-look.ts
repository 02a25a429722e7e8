/** Series differ in lightness, pattern, dash and marker as well as in colour, so a black-and-white print stays readable. */
export interface BarLook {
  readonly color: string
  readonly borderColor: string
  readonly borderWidth: number
  readonly decal?: Decal
}

interface Decal {
  readonly color: string
  readonly dashArrayX: readonly number[]
  readonly dashArrayY: readonly number[]
  readonly rotation: number
  readonly symbol: string
  readonly symbolSize: number
}

export interface LineLook {
  readonly color: string
  readonly dash: 'solid' | readonly number[]
  readonly marker: string
}

const OUTLINE = { borderColor: '#1a1a1a', borderWidth: 1 } as const

const hatch = (color: string, rotation: number): Decal => ({
  color,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 4],
  rotation,
  symbol: 'rect',
  symbolSize: 1,
})

const BARS: readonly BarLook[] = [
  { color: '#ffffff', ...OUTLINE },
  { color: '#9cc3e5', decal: hatch('#2e5f8a', -Math.PI / 4), ...OUTLINE },
  { color: '#1f4e79', ...OUTLINE },
  { color: '#f6d9a8', decal: hatch('#8a5a12', 0), ...OUTLINE },
  { color: '#b5b5b5', ...OUTLINE },
  { color: '#dfeeda', decal: hatch('#2f6b34', Math.PI / 2), ...OUTLINE },
]

const LINES: readonly LineLook[] = [
  { color: '#1f4e79', dash: 'solid', marker: 'circle' },
  { color: '#b3430a', dash: [9, 5], marker: 'rect' },
  { color: '#2f6b34', dash: [2, 4], marker: 'triangle' },
  { color: '#5b3a86', dash: [10, 4, 2, 4], marker: 'diamond' },
  { color: '#1a1a1a', dash: [5, 3], marker: 'emptyCircle' },
  { color: '#7a6a00', dash: [1, 3], marker: 'emptyRect' },
]

const LONE_BAR: BarLook = { color: '#1f4e79', ...OUTLINE }

export function barLook(index: number, count: number): BarLook {
  return count === 1 ? LONE_BAR : (BARS[index % BARS.length] ?? LONE_BAR)
}

export function lineLook(index: number): LineLook {
  return LINES[index % LINES.length] ?? { color: '#1f4e79', dash: 'solid', marker: 'circle' }
}
