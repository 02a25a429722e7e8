import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { makeFolder, syncDirectory, syncTree } from './disk.ts'

/** How many times a file was forced to the disk: the durability test watches it grow with each commit. */
export const syncs = { files: 0 }

interface Stream {
  /** The descriptor of a file; a directory has none. */
  readonly nfd?: number | null
  readonly node: unknown
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: Stream) => number }
  readonly realPath: (node: unknown) => string
}

/**
 * The embedded engine made durable. As shipped it runs with fsync off, and its file system has no fsync at all: after a power cut
 * acknowledged rows are gone. The hook relies on the inside of one version, which is pinned; a test fails when it stops working.
 */
class DurableFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const ready = await super.init(pg, options)
    const hooks = (ready.emscriptenOpts.preRun ?? []) as ((module: unknown) => void)[]
    hooks.push((module) => {
      const { NODEFS } = module as { NODEFS: NodeFileSystem }
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined || nfd === null) {
          syncDirectory(NODEFS.realPath(node))
        } else {
          fs.fsyncSync(nfd)
          syncs.files += 1
        }
        return 0
      }
    })
    return ready
  }
}

const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/** Where the cluster stands in the folder of data. */
export function embeddedFolder(dataDir: string): string {
  return path.join(dataDir, 'pglite')
}

/** Opens the cluster in a folder. A fresh one is built beside it, forced to the disk whole and renamed, so a cut first start repeats. */
export async function openDurable(folder: string): Promise<PGlite> {
  if (!fs.existsSync(folder)) await initialise(folder)
  return open(folder)
}

async function initialise(folder: string): Promise<void> {
  const building = `${folder}.building`
  fs.rmSync(building, { recursive: true, force: true })
  makeFolder(path.dirname(folder))
  const database = await open(building)
  await database.close()
  syncTree(building)
  fs.renameSync(building, folder)
  syncDirectory(path.dirname(folder))
}

function open(folder: string): Promise<PGlite> {
  const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F').concat(DURABLE)
  return PGlite.create({ dataDir: folder, fs: new DurableFS(folder), startParams })
}
