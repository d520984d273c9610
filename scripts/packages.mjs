import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, delimiter, join } from 'node:path'
import { run, say, windows } from './commands.mjs'
import { words } from './words.mjs'

/** @typedef {{ optional?: boolean, os?: string | readonly string[], cpu?: string | readonly string[], libc?: string | readonly string[], bin?: Record<string, string>, integrity?: string, hasInstallScript?: boolean, dev?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */
/** @typedef {{ platform: string, arch: string, libc?: string | undefined }} Machine */
/** @typedef {{ folder: string, node: string, announcement: string, works?: () => boolean }} Installation */

/**
 * `npm ci` in `folder`, unless all is there that its lock wants. That it is there is written down only once it has been
 * looked at: an install that was cut short, or that left something out, is done again.
 *
 * @returns {string | undefined} why it could not be done, in words
 */
export const installPackages = (/** @type {Installation} */ { folder, node, announcement, works }) => {
  if (isInstalled(folder)) return undefined
  const packages = join(folder, 'node_modules')
  if (isLink(packages)) return words.linkedPackages(packages)
  const again = existsSync(packages)
  say(again ? words.mending : announcement)
  rmSync(stampOf(folder), { force: true })
  if (!npmCi({ folder, node })) return words.installFailed
  const wanted = wantedPackages(lockOf(folder), thisMachine())
  const missing = wanted.filter(path => !isThere(folder, path))
  if (missing.length > 0) return words.stillMissing(missing.map(nameOf))
  if (works !== undefined && !works()) return words.installFailed
  writeFileSync(stampOf(folder), JSON.stringify({ lock: digestOfLock(folder), packages: wanted }))
  return undefined
}

/** Whether the last install was of this very lock and whole, and nothing of it has gone since. */
export const isInstalled = (/** @type {string} */ folder) => {
  const stamp = readStamp(folder)
  return stamp?.lock === digestOfLock(folder) && stamp.packages.every(path => isThere(folder, path))
}

/** The folders of all packages that must be there on this machine; npm leaves out those that are for other machines. */
export const wantedPackages = (/** @type {Lock} */ lock, /** @type {Machine} */ machine) =>
  Object.entries(lock.packages)
    .filter(([path, locked]) => path !== '' && (!locked.optional || isFor(locked, machine)))
    .map(([path]) => path)

/** An optional package that names no machine comes along with another one, or not: it is nobody's to miss. */
const isFor = (/** @type {LockedPackage} */ { os, cpu, libc }, /** @type {Machine} */ machine) =>
  (os !== undefined || cpu !== undefined) &&
  allows(os, machine.platform) &&
  allows(cpu, machine.arch) &&
  allows(libc, machine.libc)

/** As npm reads `os`, `cpu` and `libc`: a list of what is meant, or of what is not (`!win32`). */
const allows = (
  /** @type {string | readonly string[] | undefined} */ listed,
  /** @type {string | undefined} */ value,
) => {
  const list = [listed ?? []].flat()
  const meant = list.filter(entry => !entry.startsWith('!'))
  return !list.includes(`!${value}`) && (meant.length === 0 || meant.includes(value ?? ''))
}

/** @returns {Machine} */
const thisMachine = () => ({ platform: process.platform, arch: process.arch, libc: libc() })

const libc = () => {
  if (process.platform !== 'linux') return undefined
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} as Node documents it */ (
    process.report.getReport()
  )
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

/** @returns {Lock} */
export const lockOf = (/** @type {string} */ folder) =>
  JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))

/**
 * All kinds of packages, whatever NODE_ENV or npm's own settings say: the page is built here, with what a product in use
 * would call tools. No package asks to run a script of its own, so none may.
 */
const npmCi = (/** @type {{ folder: string, node: string }} */ { folder, node }) =>
  run({
    command: windows ? 'npm.cmd' : 'npm',
    args: ['ci', ...['dev', 'optional', 'peer'].map(kind => `--include=${kind}`), '--ignore-scripts', ...quietly],
    cwd: folder,
    env: { ...process.env, PATH: dirname(node) + delimiter + (process.env['PATH'] ?? '') },
  })

const quietly = ['--no-audit', '--no-fund', '--loglevel=error']

/** `npm ci` would go through it, and empty the packages of whoever owns them. */
const isLink = (/** @type {string} */ path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

const stampOf = (/** @type {string} */ folder) => join(folder, 'node_modules/.installed-for')

/** @returns {{ lock: string, packages: string[] } | undefined} */
const readStamp = (/** @type {string} */ folder) => {
  try {
    const stamp = JSON.parse(readFileSync(stampOf(folder), 'utf8'))
    return Array.isArray(stamp.packages) ? stamp : undefined
  } catch {
    return undefined // there is none, or one of an older kind
  }
}

const digestOfLock = (/** @type {string} */ folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')

const isThere = (/** @type {string} */ folder, /** @type {string} */ path) =>
  existsSync(join(folder, path, 'package.json'))

const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
