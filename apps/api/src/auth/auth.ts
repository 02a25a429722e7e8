import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { username } from 'better-auth/plugins/username'
import type { Database } from '../db/connect.ts'
import * as schema from '../db/schema/index.ts'
import { describeError } from '../internal-error.ts'

/** Set by our own server from the connection, so that a client cannot choose the address it is counted under. */
export const ADDRESS_HEADER = 'x-msoko-address'

/** Sign-in by login and password, sessions as rows: signing out ends a session at once. Nobody can sign up by himself. */
export function createAuth(database: Database, secret: string) {
  return betterAuth({
    secret,
    database: drizzleAdapter(database.drizzle, { provider: 'pg', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: (password) => hash(password), verify: ({ hash: known, password }) => verify(known, password) },
    },
    plugins: [username({ usernameValidator: (name) => /^[a-z0-9_.-]+$/i.test(name) })],
    user: {
      additionalFields: {
        municipalityId: { type: 'string', required: true, input: false },
        role: { type: 'string', required: true, input: false },
        unitId: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: 60 * 60 * 12, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/username': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'msoko',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      // Whether the browser's end is encrypted is seen per request (`auth-routes.ts`), not by the mode this process runs in.
      useSecureCookies: false,
    },
    // A page is served from wherever the office put it: its own origin is the one that the server has checked (`same-origin.ts`).
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    telemetry: { enabled: false },
    // Of itself it prints a failed query with its values, the token of a session among them; and it warns of a base address not set.
    logger: { level: 'error', log: (_, message, ...details) => report(message, details) },
  })
}

function report(message: string, details: readonly unknown[]): void {
  process.stderr.write(`${JSON.stringify({ msg: `sign-in: ${message}`, details: details.map(describeError) })}\n`)
}

export type Auth = ReturnType<typeof createAuth>
