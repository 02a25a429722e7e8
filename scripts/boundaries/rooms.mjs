// Who may import whom. Every room not named here may import what its own package.json gives it.

/** The layers of domain, lowest first: each imports the ones before it. */
const LAYERS = [
  'kernel',
  'statistics',
  'publication',
  'attendance',
  'acts',
  'parameters',
  'forms',
  'registers',
  'joining',
  'indicators',
  'passport',
  'classification',
  'decisions',
  'consequences',
  'reports',
  'purpose',
  'roadmap',
  'tracing',
  'demonstration',
]

const domain = LAYERS.map((layer, index) => ({
  room: `packages/domain/src/${layer}`,
  rooms: LAYERS.slice(0, index).map((lower) => `packages/domain/src/${lower}`),
  packages: layer === 'kernel' ? [] : ['zod'],
  instead:
    layer === 'kernel'
      ? 'the kernel imports only itself: pass the rest in as an argument.'
      : `${layer} imports zod and the layers below it (${LAYERS.slice(0, index).join(', ')}): move the shared part down or its user up; what needs the world belongs outside domain.`,
}))

/** A handle or an actor may be passed on by its type; only a verb opens it. */
const databaseTypes = ['apps/api/src/db']

const adminGround = ['apps/admin/src/address', 'apps/admin/src/catalogue', 'apps/admin/src/server']
const adminPackages = {
  packages: ['*', '!node:*', '!@msoko/*', '@msoko/domain', '@msoko/documents/chart-option', '@msoko/workbook/table'],
  typePackages: ['@msoko/api/router', '@msoko/workbook'],
}
const inBrowser =
  'the page runs in a browser: values come from @msoko/domain, @msoko/documents/chart-option and @msoko/workbook/table, from the api only types; figures go over the wire, files are read by the worker of reader/.'

/**
 * `room`: a folder, or a file without its ending (`*` is one folder; the longest match counts).
 * `rooms`, `packages`: what it may import besides itself (`*` any, `!` refuses, the last match counts).
 * `typeRooms`, `typePackages`: what it may import besides, as types only.
 * `siblings: false`: each folder of the room is a room of its own.
 * `instead`: what to do rather than import.
 */
export const ROOMS = [
  ...domain,
  {
    room: 'packages/domain/src',
    rooms: LAYERS.map((layer) => `packages/domain/src/${layer}`),
    packages: ['zod'],
    instead: 'domain imports only zod: what needs the world belongs in workbook, documents or api.',
  },
  {
    room: 'packages/workbook/src',
    rooms: [],
    packages: ['*', '!@msoko/*', '@msoko/domain'],
    instead: 'workbook turns bytes into facts and knows domain only: what joins packages belongs in calculator or api.',
  },
  {
    room: 'packages/documents/src',
    rooms: [],
    packages: ['*', '!@msoko/*', '@msoko/domain'],
    instead: 'documents print a report and know domain only: what joins packages belongs in calculator or api.',
  },
  {
    room: 'packages/calculator/src',
    rooms: [],
    packages: ['*', '!@msoko/*', '@msoko/domain', '@msoko/workbook', '@msoko/workbook/marked'].concat(
      '@msoko/documents',
      '@msoko/documents/*',
    ),
    instead: 'the calculator works without server and page: move the shared part into a package.',
  },
  ...apiRooms(),
  {
    room: 'apps/admin/src/features',
    siblings: false,
    rooms: ['apps/admin/src/components', 'apps/admin/src/reader', ...adminGround],
    ...adminPackages,
    instead: `a feature imports no other feature and not the app: move the shared part to components, catalogue or server; ${inBrowser}`,
  },
  {
    room: 'apps/admin/src/components',
    rooms: adminGround,
    ...adminPackages,
    instead: `a component is shared and dumb and knows no feature: give it what it needs as props; ${inBrowser}`,
  },
  {
    room: 'apps/admin/src/reader',
    rooms: [],
    ...adminPackages,
    instead: `a task is handed to the worker and comes back as plain data; ${inBrowser}`,
  },
  {
    room: 'apps/admin/src/reader/reading-worker',
    rooms: ['apps/admin/src/reader'],
    packages: [...adminPackages.packages, '@msoko/workbook', '@msoko/workbook/*'],
    instead: 'the worker reads files and knows no page: what it needs is in its task.',
  },
  ...adminGround.map((room) => ({
    room,
    rooms: adminGround,
    ...adminPackages,
    instead: `this is the ground that components and features stand on: move what it needs down here; ${inBrowser}`,
  })),
  { room: 'apps/admin/src', rooms: ['apps/admin/src'], ...adminPackages, instead: inBrowser },
]

function apiRooms() {
  const packages = [
    '*',
    '!@msoko/*',
    '@msoko/domain',
    '@msoko/domain/*',
    '@msoko/workbook',
    '@msoko/workbook/*',
  ].concat('@msoko/documents', '@msoko/documents/*')
  const withoutTables = [...packages, '!drizzle-orm', '!drizzle-orm/*', '!pg', '!@electric-sql/*']
  const plain = ['apps/api/src/environment', 'apps/api/src/service-error', 'apps/api/src/internal-error']
  const thin =
    'an edge is thin: parse, call one verb of features/, return. Of the database it passes on the handle by its type.'
  return [
    {
      room: 'apps/api/src/db',
      rooms: plain,
      packages,
      instead: 'the database knows no feature, edge or sign-in: what it needs is an argument.',
    },
    {
      room: 'apps/api/src/auth',
      rooms: ['apps/api/src/db', ...plain],
      packages,
      instead: 'sign-in says who somebody is and what they may do; it knows no feature and no edge.',
    },
    {
      room: 'apps/api/src/http',
      rooms: ['apps/api/src/auth', 'apps/api/src/trpc', 'apps/api/src/features', ...plain],
      packages,
      typeRooms: databaseTypes,
      instead: thin,
    },
    {
      room: 'apps/api/src/trpc',
      rooms: ['apps/api/src/auth', 'apps/api/src/features', ...plain],
      packages: withoutTables,
      typeRooms: databaseTypes,
      instead: thin,
    },
    {
      room: 'apps/api/src/features/*/router',
      rooms: ['apps/api/src/trpc'],
      packages: withoutTables,
      instead: 'a router is thin: parse, call one verb of its own folder, return. The database belongs in the verb.',
    },
    {
      room: 'apps/api/src/features',
      rooms: ['apps/api/src/db', 'apps/api/src/auth', ...plain],
      packages,
      instead:
        'a verb knows the database and its caller, not how it was called: what it needs of HTTP or tRPC is an argument.',
    },
    {
      room: 'apps/api/src/jobs',
      rooms: ['apps/api/src/auth', 'apps/api/src/db', 'apps/api/src/features', ...plain],
      packages,
      instead:
        'jobs run the verbs of features/ on somebody’s behalf; they know neither HTTP nor tRPC nor a package of ours but through a verb.',
    },
    {
      room: 'apps/api/src/demonstration',
      rooms: ['apps/api/src/auth', 'apps/api/src/db', ...plain],
      packages,
      instead:
        'the demonstration is loaded through the same door as every submission; it knows no feature and no edge.',
    },
    {
      room: 'apps/api/src/commands',
      rooms: ['apps/api/src/db', 'apps/api/src/start-failure', ...plain],
      packages,
      instead: 'a command opens the database and calls one verb of db/.',
    },
    {
      room: 'apps/api/src',
      rooms: ['apps/api/src'],
      packages,
      instead: 'the server serves the built page; it imports neither it nor the calculator.',
    },
  ]
}
