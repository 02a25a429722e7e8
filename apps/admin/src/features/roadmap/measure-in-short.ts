const LONGEST = 160

/** The title of a measure for a list: some take a page of the act, and are cut at a word. */
export function measureInShort({ number, title }: { readonly number: string; readonly title: string }): string {
  const short =
    title.length <= LONGEST ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST)).replace(/[\s,;:–-]+$/, '')}…`
  return `${number}. ${short}`
}
