import type { Irregularity } from '../../kernel/comparability.ts'
import { schoolYear } from '../../kernel/period.ts'
import { electiveSubjects } from './subjects.ts'

/** Years whose final exams were cancelled or sat by special rules. The acts have not been compared. */
export const irregularYears: readonly Irregularity[] = [
  {
    procedure: 'oge',
    period: schoolYear(2019),
    effect: 'not-held',
    note: 'ОГЭ 2020 года отменён',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'gia9',
    period: schoolYear(2019),
    effect: 'not-comparable',
    note: 'в 2020 году аттестат за 9 класс выдавали без экзаменов',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'oge',
    period: schoolYear(2020),
    cells: { subject: electiveSubjects },
    effect: 'not-held',
    note: 'в 2021 году сдавали только русский язык и математику',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'gia9',
    period: schoolYear(2020),
    effect: 'not-comparable',
    note: 'в 2021 году в 9 классе сдавали только русский язык и математику',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'ege',
    period: schoolYear(2019),
    cells: { subject: ['math'], level: ['base'] },
    effect: 'not-held',
    note: 'ЕГЭ по базовой математике в 2020 году не проводился',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'ege',
    period: schoolYear(2019),
    effect: 'not-comparable',
    note: 'в 2020 году ЕГЭ сдавали только поступающие в вузы, для аттестата он не требовался',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'gia11',
    period: schoolYear(2019),
    effect: 'not-comparable',
    note: 'в 2020 году аттестат за 11 класс выдавали без экзаменов',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'ege',
    period: schoolYear(2020),
    cells: { subject: ['math'], level: ['base'] },
    effect: 'not-held',
    note: 'ЕГЭ по базовой математике в 2021 году не проводился',
    source: null,
    provenance: 'unverified',
  },
  {
    procedure: 'gia11',
    period: schoolYear(2020),
    effect: 'not-comparable',
    note: 'в 2021 году для аттестата требовался только русский язык',
    source: null,
    provenance: 'unverified',
  },
]
