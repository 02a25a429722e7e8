import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { sql } from 'drizzle-orm'
import { forms, type Submission } from '@msoko/domain'
import { createUser } from '../auth/create-user.ts'
import { recordAudit } from '../db/audit.ts'
import type { Database } from '../db/connect.ts'
import { addRegisterRows } from '../db/register-rows.ts'
import { decision, importTable, municipality, unit } from '../db/schema/index.ts'
import { storeReports } from '../db/store-contribution.ts'
import type { Actor } from '../db/with-actor.ts'

/** Where the demonstration's sign-ins are kept, readable by the owner only. */
export function signInFile(dataDir: string): string {
  return path.join(dataDir, 'demo-sign-in.txt')
}

/** Fills an empty database with the invented district and its users, whole or not at all. Returns whether it was empty. */
export async function loadDemonstration(database: Database, dataDir: string): Promise<boolean> {
  return database.drizzle.transaction(async (tx) => {
    // Two copies of the server on one new database: the second waits here and then finds it filled.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('msoko-demonstration'))`)
    const known = await tx.select({ id: municipality.id }).from(municipality).limit(1)
    if (known.length > 0) return false
    const district = demonstrationDistrict()
    const municipalityId = district.municipality.id
    const signIns: string[] = []
    await tx.insert(municipality).values({ ...district.municipality, synthetic: true })
    await tx
      .insert(unit)
      .values(
        district.units.map((definition, position) => ({ municipalityId, id: definition.id, position, definition })),
      )
    const people = [
      { login: 'rono', name: 'Специалист отдела образования', role: 'district' as const, unit: null },
      ...district.units
        .filter(({ kind }) => kind === 'school')
        .map(({ id, short }) => ({ login: id, name: `Ответственный: ${short}`, role: 'school' as const, unit: id })),
    ]
    for (const person of people) {
      const password = readablePassword()
      await createUser(tx, { ...person, password, municipality: municipalityId })
      signIns.push(`${person.login}\t${password}\t${person.name}`)
    }
    const actor: Actor = { municipality: municipalityId, user: 'rono', role: 'district', units: '*' }
    const [added] = await tx
      .insert(importTable)
      .values({
        municipalityId,
        fileName: 'Демонстрационные данные',
        sha256: '',
        size: 0,
        actor: actor.user,
        status: 'accepted',
        acceptedAt: sql`now()`,
      })
      .returning({ id: importTable.id })
    if (!added) throw new Error('an import was not written')
    const [counted, filledIn] = [
      district.submissions.filter(isCounted),
      district.submissions.filter((report) => !isCounted(report)),
    ]
    await storeReports(tx, actor, { importId: added.id, channel: 'workbook' }, filledIn)
    await addRegisterRows(tx, actor, district.rows)
    await storeReports(tx, actor, { importId: null, channel: 'register' }, counted)
    await tx
      .insert(decision)
      .values(district.decisions.map((draft) => ({ municipalityId, ...draft, actor: actor.user })))
    await recordAudit(tx, actor, { action: 'load-demonstration', subject: municipalityId })
    // Written before the commit: passwords nobody can read would be worse than a demonstration to load again.
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(signInFile(dataDir), `логин\tпароль\tкто\n${signIns.join('\n')}\n`, { mode: 0o600 })
    return true
  })
}

/** Whether the figures are counted from the rows of a register. */
function isCounted({ form: id }: Submission): boolean {
  return forms.some((form) => form.id === id && form.register !== undefined)
}

/** Letters and digits that are not taken for one another. */
function readablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
