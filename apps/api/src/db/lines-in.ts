/** Lines of UTF-8 text from chunks of bytes; a letter may be cut between two chunks. Not text: an error. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parts: string[] = []
  for await (const chunk of chunks) {
    const [head = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    parts.push(head)
    for (const next of rest) {
      yield parts.join('')
      parts = [next]
    }
  }
  parts.push(decoder.decode())
  const last = parts.join('')
  if (last !== '') yield last
}
