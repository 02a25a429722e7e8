import { readFileSync } from 'node:fs'
import fastify from 'fastify'

// A process with nothing but one route: it sends the answer that it was given in a file, made into text anew each time.
const [file = ''] = process.argv.slice(2)
const answer: unknown = JSON.parse(readFileSync(file, 'utf8'))
const app = fastify()
app.get('/answer', () => answer)
await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.(app.server.address())
