// A part of what `scripts/mutants/run.mjs` does with thousands: no spoilt or hostile file ends, hangs or fools the reader.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runMutants } from '../mutants/run-mutants.mjs'

const COUNT = 500

test(`${COUNT} spoilt and hostile files each give a result`, async () => {
  const { outcomes, faults } = await runMutants({ count: COUNT, seed: 1 })
  assert.deepEqual(faults, [])
  // Mutations that leave every file as it was, or of which nothing is left, would show nothing.
  assert.ok(outcomes.get('taken') < COUNT && outcomes.get('problems in cells') > 0 && outcomes.get('broken-file') > 0)
})
