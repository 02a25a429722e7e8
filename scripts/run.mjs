// `npm start`, `npm test`, `npm run dump`, `npm run restore` on a machine with only Node and npm.
import { serve } from './serve.mjs'
import { test } from './test.mjs'
import { ensureBuilt, ensureInstalled, root, run } from './workspace.mjs'
import path from 'node:path'

const [command, ...rest] = process.argv.slice(2)
ensureInstalled()

switch (command) {
  case 'start':
    ensureBuilt()
    serve()
    break
  case 'test':
    process.exit(test())
    break
  case 'dump':
  case 'restore': {
    ensureBuilt()
    const script = path.join(root, 'apps', 'api', 'dist', 'commands', `${command}.js`)
    // A file is named from where the person stands, and so is the data folder.
    const code = run(
      process.execPath,
      [script, ...rest.map((file) => path.resolve(process.env.INIT_CWD ?? root, file))],
      { shell: false },
    )
    process.exit(code)
    break
  }
  default:
    process.stderr.write(`Неизвестная команда: ${command ?? ''}\n`)
    process.exit(2)
}
