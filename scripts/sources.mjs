import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is known of one file: its content by digest, and what the file system said of it when it was read (`mark`). */
/** @typedef {{ digest: string, mark: string }} Source */
/** @typedef {Record<string, Source>} Sources */
/** @typedef {{ folder: string, paths: readonly string[], known: Sources }} Look */

/**
 * Each file with the digest of its content. What is known already is not read again where the file system says that it
 * is untouched: same size, same time of content (mtime), same time of anything (ctime, which nobody can set back).
 *
 * @returns {Sources}
 */
export const lookAt = (/** @type {Look} */ { folder, paths, known }) => {
  const now = Date.now()
  return Object.fromEntries(paths.map(path => [path, lookAtOne({ file: join(folder, path), known: known[path], now })]))
}

/** @returns {Source} */
const lookAtOne = (/** @type {{ file: string, known: Source | undefined, now: number }} */ { file, known, now }) => {
  const mark = markOf({ file, now })
  if (known !== undefined && mark !== touchedJustNow && known.mark === mark) return known
  return { mark, digest: createHash('sha256').update(readFileSync(file)).digest('hex') }
}

const touchedJustNow = ''

/** Times are coarse (2 s on some disks): a file touched a moment ago may change again and show the same time. */
const coarsest = 2_000

const markOf = (/** @type {{ file: string, now: number }} */ { file, now }) => {
  const { size, mtimeMs, ctimeMs } = statSync(file)
  if (Math.max(mtimeMs, ctimeMs) > now - coarsest) return touchedJustNow
  return `${size} ${mtimeMs} ${ctimeMs}`
}

/** The same files with the same content; when they were touched is no matter. */
export const sameContent = (/** @type {Sources} */ some, /** @type {Sources} */ others) =>
  Object.keys(some).length === Object.keys(others).length &&
  Object.entries(some).every(([path, { digest }]) => others[path]?.digest === digest)

/** The same, looked at the same way: nothing new to remember. */
export const sameMarks = (/** @type {Sources} */ some, /** @type {Sources} */ others) =>
  Object.entries(some).every(([path, { mark }]) => others[path]?.mark === mark)

/**
 * Every file under `paths` (files or folders inside `folder`), those that are there.
 *
 * @returns {string[]}
 */
export const filesUnder = (/** @type {string} */ folder, /** @type {readonly string[]} */ paths) =>
  paths.flatMap(path => {
    const place = join(folder, path)
    if (!existsSync(place)) return []
    if (!statSync(place).isDirectory()) return [path]
    return readdirSync(place, { withFileTypes: true }).flatMap(entry =>
      entry.isDirectory() ? filesUnder(folder, [`${path}/${entry.name}`]) : [`${path}/${entry.name}`],
    )
  })
