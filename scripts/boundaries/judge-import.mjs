import path from 'node:path'
import { ROOMS } from './rooms.mjs'

const TEST = /(^|\/)(e2e|testing)\/|\.(test|type-test)\.tsx?$/
const WORKSPACE = /^(packages|apps)\/[^/]+/
const ENDING = /\.(d\.)?[cm]?[jt]sx?$/

/**
 * Says what is wrong with an import, or null. `file` is the importing file from the root of the repository, with forward slashes;
 * `source` is what it imports, as written; `typeOnly` is true when no value comes with it.
 */
export function judgeImport(file, source, typeOnly) {
  const home = WORKSPACE.exec(file)?.[0]
  if (home === undefined) return null
  return source.startsWith('.')
    ? judgeNeighbour(file, home, path.posix.join(path.posix.dirname(file), source), typeOnly)
    : judgePackage(file, source, typeOnly)
}

function judgeNeighbour(file, home, target, typeOnly) {
  if (WORKSPACE.exec(target)?.[0] !== home) return `${target} is outside of ${home}: import the package by its name.`
  if (TEST.test(file)) return null
  if (TEST.test(target)) return 'what ships does not import tests: move the shared part out of them.'
  const room = roomOf(file)
  if (room === undefined || path.posix.dirname(target) === path.posix.dirname(file)) return null
  if (roomOf(target) === room && (room.siblings !== false || sameFolder(room, file, target))) return null
  const open = typeOnly ? [...room.rooms, ...(room.typeRooms ?? [])] : room.rooms
  return open.some((folder) => isIn(folder, target)) ? null : room.instead
}

function judgePackage(file, source, typeOnly) {
  if (/^@msoko\/[^/]+\/(src|dist)(\/|$)/.test(source))
    return 'a package is imported through its exports, never its src or dist.'
  const room = roomOf(file)
  if (room === undefined || TEST.test(file)) return null
  if (typeOnly && matches(room.typePackages ?? [], source)) return null
  return matches(room.packages, source) ? null : room.instead
}

/** The room of a file: of those that hold it, the one with the longest name. */
function roomOf(file) {
  const place = file.replace(ENDING, '')
  return ROOMS.filter(({ room }) => isIn(room, place)).reduce(
    (best, one) => (best === undefined || one.room.length > best.room.length ? one : best),
    undefined,
  )
}

function isIn(room, place) {
  const [wanted, given] = [room.split('/'), place.replace(ENDING, '').split('/')]
  return wanted.length <= given.length && wanted.every((part, index) => part === '*' || part === given[index])
}

/** Both lie below the same folder directly inside the room. */
function sameFolder({ room }, file, target) {
  const depth = room.split('/').length
  return file.split('/')[depth] === target.split('/')[depth]
}

/** The last pattern that fits decides; `*` at the end stands for anything. */
function matches(patterns, name) {
  return patterns.reduce((allowed, pattern) => {
    const refuses = pattern.startsWith('!')
    const wanted = refuses ? pattern.slice(1) : pattern
    const fits = wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted
    return fits ? !refuses : allowed
  }, false)
}
