import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The built page stands beside this app in the monorepo. */
const page = fileURLToPath(new URL('../../../admin/dist', import.meta.url))

/** Serves the page from its folder; an address that only the page knows opens it too. */
export function registerPageRoutes(app: FastifyInstance, folder = page): void {
  if (!existsSync(folder)) {
    app.setNotFoundHandler((_, reply) => reply.code(404).send({ message: 'Такого адреса нет.' }))
    return
  }
  void app.register(fastifyStatic, {
    root: folder,
    setHeaders: (reply, file) => {
      const forever = file.includes('/assets/') || file.includes('\\assets\\')
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    // A part of an older page that is gone must fail as such: the page in its place would be read as a script.
    const forPage = request.method === 'GET' && !/^\/(api|assets)\//.test(request.url)
    return forPage ? reply.sendFile('index.html') : reply.code(404).send({ message: 'Такого адреса нет.' })
  })
}
