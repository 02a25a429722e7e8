import { protocols, type Protocol } from '@msoko/domain'

/** The issued table that an id names; undefined when the page is older than the reader's answer. */
export function protocolOf(id: string): Protocol | undefined {
  return protocols.find((protocol) => protocol.id === id)
}
