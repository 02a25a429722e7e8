import type { Citation } from '../kernel/act.ts'
import type { Period } from '../kernel/period.ts'

/** Text is final: numbers are already rounded and carry no-break spaces. Renderers lay it out and never compute. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ChartBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2
  readonly text: string
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly text: string
  /** Second level, always bulleted: the evidence below a conclusion. */
  readonly details?: readonly string[]
}

export interface TableBlock {
  readonly kind: 'table'
  /** Tables and charts are numbered apart, from 1, in the order of the report. */
  readonly number: number
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly notes: readonly string[]
}

export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  /** Neighbouring columns with one group share a heading above their own. */
  readonly group?: string
  /** Relative width; numbers columns are 1, names are wider. */
  readonly width: number
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly total?: boolean
}

export interface ChartBlock {
  readonly kind: 'chart'
  readonly number: number
  readonly caption: string
  /** What a person who does not see the picture has to know: every series in words. */
  readonly alt: string
  readonly chart: Chart
}

export interface Chart {
  readonly type: 'bar' | 'line'
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}

export interface ChartSeries {
  readonly title: string
  /** One point a category; null where there is no value: a gap, never a zero. */
  readonly points: readonly (ChartPoint | null)[]
}

export interface ChartPoint {
  /** For the height only. */
  readonly value: number
  /** As printed in the tables. */
  readonly label: string
}

/** «для служебного пользования» once a cohort of 1 to 4 can be told from the document. */
export type AccessClass = 'open' | 'official-use'

export interface Report {
  /** Id of the report definition, for instance `measure-1-12`. */
  readonly id: string
  readonly period: Period
  readonly municipality: string
  /** Printed on every page while the data are invented. */
  readonly synthetic: boolean
  readonly access: AccessClass
  readonly accessReason: string | null
  /** Kind of document, for instance «Аналитическая справка». */
  readonly kind: string
  /** What it is about, one line a string. */
  readonly title: readonly string[]
  readonly citations: readonly Citation[]
  readonly blocks: readonly Block[]
  /** Hash of the catalogue that it was reckoned by. */
  readonly catalogue?: string
  /** Post of the person who signs; the name and the date are written by hand. */
  readonly signatory: string
}
