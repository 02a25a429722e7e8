import { expect, it } from 'vitest'
import { fingerprint } from '../../kernel/fingerprint.ts'
import { ruleSetKey, ruleSets } from '../catalogue.ts'

/** A published version is never edited, or past years would be judged otherwise than they were: add a new version beside it. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'federal-shnor@2025': '2d3d32758bd49913',
  'sampur-municipal@2022': '10b6f91ef2c75a50',
  'social-and-resilience@1': '6242ee26dcfb0c9c',
  'result-signs@1': 'b29f97f3d300af55',
  'regional-rank@2022': '9797838352b57a21',
  'federal-shnor@2025-both': '512d91b77ce92809',
  'federal-shnor@2021': '13046dc687d831a8',
}

it.each(ruleSets.map((ruleSet) => [ruleSetKey(ruleSet), ruleSet] as const))(
  '%s is as it was published',
  (key, ruleSet) => {
    expect(fingerprint(ruleSet)).toBe(PUBLISHED[key])
  },
)

it('nothing that was published is gone', () => {
  expect(ruleSets.map(ruleSetKey)).toEqual(expect.arrayContaining(Object.keys(PUBLISHED)))
})
