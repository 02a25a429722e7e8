// Small files that break one rule each, and some that break none.
const domain = 'packages/domain/src'
const api = 'apps/api/src'
const admin = 'apps/admin/src'

/** What is planted, where, and what the linter must say: rule and words of the message. */
export const REFUSED = [
  [
    'the kernel imports a layer above',
    `${domain}/kernel/a.ts`,
    `export { a } from '../acts/a.ts'`,
    /imports.*kernel imports only itself/,
  ],
  ['the kernel imports zod', `${domain}/kernel/b.ts`, `export { z } from 'zod'`, /imports.*kernel imports only itself/],
  ['acts import parameters', `${domain}/acts/a.ts`, `export { a } from '../parameters/a.ts'`, /imports.*layers below/],
  [
    'parameters import forms',
    `${domain}/parameters/a.ts`,
    `export { a } from '../forms/a.ts'`,
    /imports.*layers below/,
  ],
  [
    'forms import indicators',
    `${domain}/forms/gia/a.ts`,
    `export { a } from '../../indicators/a.ts'`,
    /imports.*layers below/,
  ],
  [
    'indicators import rules',
    `${domain}/indicators/gia/a.ts`,
    `export { a } from '../../classification/a.ts'`,
    /imports.*layers below/,
  ],
  [
    'rules import reports',
    `${domain}/classification/a.ts`,
    `export { a } from '../reports/a.ts'`,
    /imports.*layers below/,
  ],
  [
    'reports import the demonstration',
    `${domain}/reports/a.ts`,
    `export type { A } from '../demonstration/a.ts'`,
    /imports.*layers below/,
  ],
  [
    'a layer reaches round through the index',
    `${domain}/forms/a.ts`,
    `export { a } from '../index.ts'`,
    /imports.*layers below/,
  ],
  [
    'domain imports Node',
    `${domain}/reports/b.ts`,
    `export { readFileSync } from 'node:fs'`,
    /imports.*outside domain/,
  ],
  [
    'domain imports Node while it runs',
    `${domain}/reports/c.ts`,
    `export const a = import('node:fs')`,
    /imports.*outside domain/,
  ],
  [
    'domain imports a type of Node',
    `${domain}/reports/d.ts`,
    `export type A = import('node:fs').Stats`,
    /imports.*outside domain/,
  ],
  [
    'domain imports another package',
    `${domain}/index.ts`,
    `export { a } from '@msoko/calculator'`,
    /imports.*domain imports only zod/,
  ],
  [
    'domain asks what time it is',
    `${domain}/reports/e.ts`,
    `export const now = Date.now()`,
    /no-restricted-globals.*no clock/,
  ],
  ['domain makes a date', `${domain}/reports/f.ts`, `export const now = new Date()`, /no-restricted-globals.*no clock/],
  [
    'domain rolls dice',
    `${domain}/demonstration/a.ts`,
    `export const n = Math.random()`,
    /no-restricted-properties.*seeded/,
  ],
  [
    'domain reads the environment',
    `${domain}/kernel/c.ts`,
    `export const e = process.env`,
    /no-restricted-globals.*no clock/,
  ],
  [
    'domain asks the network',
    `${domain}/kernel/d.ts`,
    `export const a = fetch('/a')`,
    /no-restricted-globals.*no clock/,
  ],
  [
    'documents import workbook',
    'packages/documents/src/a.ts',
    `export { a } from '@msoko/workbook'`,
    /imports.*documents print/,
  ],
  [
    'workbook imports documents',
    'packages/workbook/src/a.ts',
    `export { a } from '@msoko/documents'`,
    /imports.*workbook turns/,
  ],
  [
    'workbook reaches into the source of domain',
    'packages/workbook/src/b.ts',
    `export { a } from '@msoko/domain/src/index.ts'`,
    /imports.*through its exports/,
  ],
  [
    'a package reaches over the fence',
    'packages/workbook/src/c.ts',
    `export { a } from '../../domain/src/index.ts'`,
    /imports.*by its name/,
  ],
  [
    'even a test reaches over the fence',
    'packages/workbook/src/d.test.ts',
    `export { a } from '../../domain/src/index.ts'`,
    /imports.*by its name/,
  ],
  [
    'the calculator imports the api',
    'packages/calculator/src/a.ts',
    `export type { A } from '@msoko/api/router'`,
    /imports.*without server/,
  ],
  [
    'what ships imports what tests',
    'packages/calculator/src/b.ts',
    `export { a } from './testing/a.ts'`,
    /imports.*does not import tests/,
  ],
  [
    'a router asks the database',
    `${api}/features/units/router.ts`,
    `export { a } from '../../db/context.ts'`,
    /imports.*router is thin/,
  ],
  [
    'a router asks with a query of its own',
    `${api}/features/forms/router.ts`,
    `export { sql } from 'drizzle-orm'`,
    /imports.*router is thin/,
  ],
  [
    'a router calls the verb of another',
    `${api}/features/audit/router.ts`,
    `export { a } from '../units/list-units.ts'`,
    /imports.*router is thin/,
  ],
  ['tRPC asks the database', `${api}/trpc/a.ts`, `export { a } from '../db/with-actor.ts'`, /imports.*edge is thin/],
  [
    'an HTTP route asks the database',
    `${api}/http/a.ts`,
    `export { a } from '../db/with-actor.ts'`,
    /imports.*edge is thin/,
  ],
  [
    'a verb knows how it was called',
    `${api}/features/units/a.ts`,
    `export { a } from '../../trpc/trpc.ts'`,
    /imports.*not how it was called/,
  ],
  [
    'the database knows a feature',
    `${api}/db/a.ts`,
    `export { a } from '../features/units/list-units.ts'`,
    /imports.*database knows no feature/,
  ],
  ['the server imports the page', `${api}/b.ts`, `export { a } from '@msoko/admin'`, /imports.*serves the built page/],
  [
    'the page imports a value of the api',
    `${admin}/server/a.ts`,
    `export { a } from '@msoko/api/router'`,
    /imports.*only types/,
  ],
  [
    'the page reads workbooks',
    `${admin}/features/imports/a.ts`,
    `export { a } from '@msoko/workbook'`,
    /imports.*runs in a browser/,
  ],
  [
    'the page imports Node',
    `${admin}/app/a.ts`,
    `export { readFileSync } from 'node:fs'`,
    /imports.*runs in a browser/,
  ],
  [
    'a feature imports another',
    `${admin}/features/units/a.ts`,
    `export { a } from '../imports/a.ts'`,
    /imports.*no other feature/,
  ],
  [
    'a feature imports the type of another',
    `${admin}/features/units/b/a.ts`,
    `export type { A } from '../../imports/a.ts'`,
    /imports.*no other feature/,
  ],
  [
    'a feature imports the app',
    `${admin}/features/units/c.ts`,
    `export { a } from '../../app/router.tsx'`,
    /imports.*not the app/,
  ],
  [
    'a component imports a feature',
    `${admin}/components/a.ts`,
    `export { a } from '../features/units/a.ts'`,
    /imports.*knows no feature/,
  ],
  [
    'the ground imports a component',
    `${admin}/catalogue/a.ts`,
    `export { a } from '../components/a.ts'`,
    /imports.*ground/,
  ],
  ['anything goes through any', `${api}/c.ts`, `export const a = (b: any) => b`, /no-explicit-any/],
  ['a promise floats', `${api}/d.ts`, `export const a = (b: Promise<void>): void => {\n  b\n}`, /no-floating-promises/],
  [
    'a switch forgets a case',
    `${api}/e.ts`,
    `export const a = (b: 'c' | 'd'): void => {\n  switch (b) {\n    case 'c':\n  }\n}`,
    /switch-exhaustiveness-check/,
  ],
  [
    'a type comes as a value',
    `${api}/f.ts`,
    `import { A } from './types.ts'\nexport const a = (b: A): A => b`,
    /consistent-type-imports/,
  ],
  [
    'two files import each other',
    `${api}/cycle-one.ts`,
    `import { b } from './cycle-two.ts'\nexport const a = (): number => b()`,
    /no-cycle/,
  ],
  ['the default is exported', `${api}/g.ts`, `export default 1`, /no-default-export/],
  [
    'a test is left out',
    `${api}/h.test.ts`,
    `import { it } from 'vitest'\nit.skip('a', () => {})`,
    /no-disabled-tests/,
  ],
  ['a test is alone', `${api}/i.test.ts`, `import { it } from 'vitest'\nit.only('a', () => {})`, /no-focused-tests/],
  ['the compiler is silenced', `${api}/j.ts`, `// @ts-ignore\nexport const a: number = 'b'`, /ban-ts-comment/],
]

/** Lawful neighbours, of which the linter must say nothing. */
export const ALLOWED = [
  [
    'forms import parameters and the kernel',
    `${domain}/forms/gia/b.ts`,
    `export { a } from '../../parameters/a.ts'\nexport { b } from '../../kernel/b.ts'`,
  ],
  [
    'a test of domain imports Node and a layer above',
    `${domain}/kernel/e.test.ts`,
    `export { readFileSync } from 'node:fs'\nexport { b } from '../forms/a.ts'`,
  ],
  [
    'the demonstration imports the layers below',
    `${domain}/demonstration/index.ts`,
    `export { a } from '../reports/a.ts'`,
  ],
  [
    'workbook imports domain and Node',
    'packages/workbook/src/e.ts',
    `export { a } from '@msoko/domain'\nexport { b } from 'node:fs'`,
  ],
  [
    'the calculator imports the packages',
    'packages/calculator/src/c.ts',
    `export { a } from '@msoko/domain'\nexport { b } from '@msoko/documents/chart-png'`,
  ],
  [
    'a router calls its verb',
    `${api}/features/reports/router.ts`,
    `export { a } from './list-reports.ts'\nexport { b } from '../../trpc/trpc.ts'`,
  ],
  [
    'a verb asks the database',
    `${api}/features/units/list-units.ts`,
    `export { a } from '../../db/context.ts'\nexport { sql } from 'drizzle-orm'`,
  ],
  ['an edge passes the handle on', `${api}/http/b.ts`, `export type { Database } from '../db/connect.ts'`],
  ['the page imports a type of the api', `${admin}/server/b.ts`, `export type { AppRouter } from '@msoko/api/router'`],
  [
    'a feature imports its folder and components',
    `${admin}/features/units/d/a.ts`,
    `export { a } from '../b.ts'\nexport { b } from '../../../components/b.ts'`,
  ],
  ['the app imports features', `${admin}/app/b.ts`, `export { a } from '../features/units/a.ts'`],
]

/** What the planted files lean on. */
export const NEIGHBOURS = [
  [`${api}/types.ts`, 'export interface A {\n  readonly a: number\n}'],
  [`${api}/cycle-two.ts`, `import { a } from './cycle-one.ts'\nexport const b = (): number => a()`],
  [
    'tsconfig.json',
    '{ "compilerOptions": { "strict": true, "noEmit": true, "allowImportingTsExtensions": true, "module": "nodenext" } }',
  ],
]
