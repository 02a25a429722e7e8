import { customType } from 'drizzle-orm/pg-core'

/** A column of raw bytes; both engines hand over a typed array. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
})
