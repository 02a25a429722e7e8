import { defaultChannels, type Channel } from '@msoko/domain'

/** The usual order of the sources with one of them put first. */
export function withFirst(first: Channel): Channel[] {
  return [first, ...defaultChannels.filter((channel) => channel !== first)]
}
