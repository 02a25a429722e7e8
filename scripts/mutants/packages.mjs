// The packages as their own tests meet them: built, and with the libraries that the reader itself uses.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refusal } from '../durability/options.mjs'
import { root } from '../workspace.mjs'

const workbook = path.join(root, 'packages', 'workbook')
if (!existsSync(path.join(workbook, 'dist', 'index.js'))) {
  throw new Refusal('the workbook package is not built: run `npm exec turbo run build` first')
}
const fromWorkbook = createRequire(path.join(workbook, 'package.json'))
const load = (name) => import(pathToFileURL(fromWorkbook.resolve(name)).href)

export const { readFile, writeTemplate } = await import(pathToFileURL(path.join(workbook, 'dist', 'index.js')).href)
export const { forms, parameters, protocols, schoolYear, UnitTree } = await load('@msoko/domain')
export const { demonstrationDistrict } = await load('@msoko/domain/demonstration')
export const { CFB, read: readBook, utils, write: writeBook } = await load('@e965/xlsx')
export const { strFromU8, strToU8, unzipSync, zipSync } = await load('fflate')
