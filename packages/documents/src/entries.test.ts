import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const here = dirname(fileURLToPath(import.meta.url))

/** Packages whose values a file needs, directly or through its neighbours. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>()
  if (seen.has(file)) return packages
  seen.add(file)
  const source = readFileSync(join(here, file), 'utf8')
  for (const [, statement = '', from = ''] of source.matchAll(/^((?:im|ex)port\s[^;]*?)\sfrom '([^']+)'/gms)) {
    if (/^(?:im|ex)port type\s/.test(statement)) continue
    const found = from.startsWith('./') ? packagesOf(from.slice(2), seen) : [from]
    for (const each of found) packages.add(each)
  }
  return packages
}

describe('the entries of the package', () => {
  it('renders documents in a browser too: nothing of Node', () => {
    expect([...packagesOf('index.ts')].toSorted()).toEqual(['docx', 'fflate'])
  })

  it('gives the page the option of a chart without echarts and docx', () => {
    expect([...packagesOf('chart-option.ts')]).toEqual([])
  })

  it('draws pictures in Node', () => {
    expect([...packagesOf('chart-png.ts')]).toContain('@napi-rs/canvas')
  })
})
