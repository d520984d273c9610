import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder, lookAt, sameContent, sameMarks } from './sources.mjs'

/** What a page was built from, and what came out: each file with its size. */
/** @typedef {{ sources: import('./sources.mjs').Sources, outputs: Record<string, number> }} Built */
/** @typedef {{ folder: string, output: string, sources: readonly string[] }} Page */

/**
 * Builds a page unless it stands there, whole, from these very sources. What it was built from is looked at before and
 * written down after: a source changed meanwhile, or a build cut short, is built again at the next time.
 */
export const buildPage = (/** @type {Page} */ page, /** @type {() => boolean} */ build) => {
  const built = readStamp(page)
  const sources = lookAt({
    folder: page.folder,
    paths: filesUnder(page.folder, page.sources),
    known: built?.sources ?? {},
  })
  if (built !== undefined && sameContent(sources, built.sources) && isWhole(page, built)) {
    if (!sameMarks(sources, built.sources)) writeStamp(page, { ...built, sources })
    return true
  }
  rmSync(stampOf(page), { force: true })
  if (!build()) return false
  writeStamp(page, { sources, outputs: outputsOf(page) })
  return true
}

/** The built page as its last build left it: nothing of it is gone, cut short or added. */
const isWhole = (/** @type {Page} */ page, /** @type {Built} */ built) => {
  const outputs = outputsOf(page)
  const names = Object.keys(outputs)
  return (
    names.length > 0 &&
    names.length === Object.keys(built.outputs).length &&
    names.every(name => outputs[name] === built.outputs[name])
  )
}

/** @returns {Record<string, number>} */
const outputsOf = (/** @type {Page} */ { folder, output }) =>
  Object.fromEntries(filesUnder(folder, [output]).map(path => [path, statSync(join(folder, path)).size]))

const stampOf = (/** @type {Page} */ { folder, output }) => join(folder, `${output}.built-from.json`)

/** @returns {Built | undefined} */
const readStamp = (/** @type {Page} */ page) => {
  if (!existsSync(stampOf(page))) return undefined
  try {
    return JSON.parse(readFileSync(stampOf(page), 'utf8'))
  } catch {
    return undefined // cut short while it was written
  }
}

const writeStamp = (/** @type {Page} */ page, /** @type {Built} */ built) => {
  mkdirSync(dirname(stampOf(page)), { recursive: true })
  writeFileSync(stampOf(page), JSON.stringify(built))
}
