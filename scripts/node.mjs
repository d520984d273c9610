import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { root, run, windows } from './commands.mjs'
import { installPackages, lockOf, wantedPackages } from './packages.mjs'
import { words } from './words.mjs'

/** Where the Node that is brought along is installed: a folder of its own, so that renewing the packages leaves it alone. */
const runtime = join(root, 'scripts/runtime')

/**
 * The Node that everything runs on: the machine's own where it is new enough, else one brought to it, at the first time.
 *
 * @returns {{ node: string } | { failure: string }}
 */
export const readyNode = () => {
  const { version, major } = running()
  if (major < 20) return { failure: words.nodeTooOld(version) }
  if (major >= 24 && !isBrought(process.execPath)) return { node: process.execPath }
  const node = broughtNode()
  if (node === undefined) {
    return { failure: words.noNodeForMachine({ version, machine: `${process.platform}-${process.arch}` }) }
  }
  const failure = installPackages({
    folder: runtime,
    node: process.execPath,
    announcement: words.bringingNode,
    works: () => runs(node),
  })
  return failure === undefined ? { node } : { failure }
}

/** People and tools look for the Node brought along among the packages; Windows finds it by PATH alone. */
export const linkNode = (/** @type {string} */ node) => {
  if (windows || !isBrought(node)) return
  link(node, join(root, 'node_modules/node/bin/node'))
  link('../node/bin/node', join(root, 'node_modules/.bin/node'))
}

/**
 * In npm's scripts the packages come first in PATH, so this process may run on a Node that was brought, or that an
 * earlier install left among them and the next one sweeps away: that is not the machine's own.
 */
const isBrought = (/** @type {string} */ node) =>
  [runtime, join(root, 'node_modules')]
    .filter(folder => existsSync(folder))
    .some(folder => realpathSync(node).startsWith(realpathSync(folder) + sep))

const running = () => {
  const version = process.versions.node
  return { version, major: Number.parseInt(version, 10) }
}

/** The one for this kind of machine, by the lock of `scripts/runtime`; undefined where there is none. */
const broughtNode = () => {
  const lock = lockOf(runtime)
  const [path] = wantedPackages(lock, { platform: process.platform, arch: process.arch })
  const program = path === undefined ? undefined : lock.packages[path]?.bin?.['node']
  return path === undefined || program === undefined ? undefined : join(runtime, path, program)
}

const runs = (/** @type {string} */ node) =>
  run({ command: node, args: ['--version'], cwd: root, env: process.env, quiet: true })

const link = (/** @type {string} */ target, /** @type {string} */ path) => {
  if (existsSync(path)) return
  rmSync(path, { force: true }) // one that leads nowhere any more
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}
