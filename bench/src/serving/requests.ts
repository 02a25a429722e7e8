import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Target {
  readonly url: string
  readonly cookie: string
}

/** Asks so many times over connections that stay open, so many at once. Throws unless every answer is 200. */
export async function askMany({ url, cookie }: Target, requests: number, atOnce: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let left = requests
  const asker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await ask(url, cookie, agent)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, asker))
  } finally {
    agent.destroy()
  }
}

export function ask(url: string, cookie: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { cookie }, ...(agent && { agent }) }, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`${url} answered ${response.statusCode}: ${body.slice(0, 200)}`))
      }, reject)
    })
    request.on('error', reject)
  })
}
