// `npm start`, `npm test`, `npm run dump`, `npm run restore` on a machine with only Node and npm.
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { endWithParent, run } from './processes.mjs'
import { serve } from './serve.mjs'
import { test } from './test.mjs'
import { readJson, root } from './workspace.mjs'

const COMMANDS = {
  start: async () => {
    await ensureBuilt()
    return serve()
  },
  test,
  dump: (files) => runCommand('dump', files),
  restore: (files) => runCommand('restore', files),
}

/** A file is named from where the person stands; npm itself goes to the root. */
async function runCommand(name, files) {
  const from = process.env.INIT_CWD ?? process.cwd()
  await ensureBuilt()
  const script = path.join(root, 'apps', 'api', 'dist', 'commands', `${name}.js`)
  return run([process.execPath, script, ...files.map((file) => path.resolve(from, file))])
}

/** Says what is wrong with this Node, or null. */
function unsuitableNode() {
  const floor = readJson(path.join(root, 'package.json')).engines.node.replace('>=', '')
  const [[major, minor], [floorMajor, floorMinor]] = [process.versions.node, floor].map((version) =>
    version.split('.').map(Number),
  )
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return null
  return `Нужен Node.js ${floor} или новее, а установлен ${process.versions.node}. Установите новый и запустите снова.\n`
}

const [name, ...rest] = process.argv.slice(2)
const command = COMMANDS[name]
const problem = command === undefined ? `Неизвестная команда: ${name ?? ''}\n` : unsuitableNode()
if (problem !== null) {
  process.stderr.write(problem)
  process.exit(2)
}
endWithParent()
await ensureInstalled()
process.exit(await command(rest))
