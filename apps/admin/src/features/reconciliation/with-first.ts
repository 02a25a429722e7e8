import { fileChannels, type Channel } from '@msoko/domain'

/** The usual order of the sources with one of them put first. */
export function withFirst(first: Channel): Channel[] {
  return [first, ...fileChannels.filter((channel) => channel !== first)]
}
