// Entry of every npm script. Runs on whatever Node the machine has (20 or later) and without any package: finds or
// brings the Node that everything runs on, installs and builds what is missing or stale, then hands over.
import { delimiter, dirname, join } from 'node:path'
import { become, root, run, say, stop } from './commands.mjs'
import { linkNode, readyNode } from './node.mjs'
import { installPackages } from './packages.mjs'
import { buildPage } from './pageBuild.mjs'
import { installSystemPackages } from './systemPackages.mjs'
import { words } from './words.mjs'

const [task = '', ...args] = process.argv.slice(2)

const tasks = {
  start: () => {
    const node = ready()
    build(node, 'app')
    return handOver(node, ['src/server/main.ts', ...args])
  },
  demo: () => {
    const node = ready()
    build(node, 'demo')
    return handOver(node, ['scripts/serveDemo.ts', ...args])
  },
  cli: () => handOver(ready(), ['src/server/cli.ts', ...args]),
  check: () => handOver(ready(), ['scripts/test.ts', '--only', 'checks']),
  test: () => {
    const node = ready()
    installSystemPackages()
    build(node, 'app')
    build(node, 'demo')
    return handOver(node, ['scripts/test.ts', ...args])
  },
  fuzz: () => handOver(ready(), ['test/fuzz/main.ts', ...args]),
  forms: () => handOver(ready(), ['test/forms/main.ts', ...args]),
  bench: () => {
    const node = ready()
    build(node, 'app')
    return handOver(node, ['--expose-gc', 'test/bench/main.ts', ...args])
  },
  'bench:browser': () => {
    const node = ready()
    installSystemPackages()
    build(node, 'app')
    return handOver(node, ['test/bench/browser.ts', ...args])
  },
}

/** The Node to run on, with all packages there. */
const ready = () => {
  const found = readyNode()
  if ('failure' in found) return stop(found.failure)
  const failure = installPackages({ folder: root, node: found.node, announcement: words.installing })
  if (failure !== undefined) return stop(failure)
  linkNode(found.node)
  return found.node
}

const pages = {
  app: { options: [], sources: [] },
  demo: { options: ['--mode', 'demo'], sources: ['mock'] },
}

/** What every page is made from and with; a new tool or package shows in the lock. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'mock/vitePlugin.ts', 'scripts/notices']
const settings = ['package.json', 'package-lock.json', 'tsconfig.base.json']

const build = (/** @type {string} */ node, /** @type {keyof typeof pages} */ name) => {
  const page = pages[name]
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const from = { folder: root, output: `dist/${name}`, sources: [...sources, ...settings, ...page.sources] }
  const built = buildPage(from, () => {
    say(words.building)
    const command = [vite, 'build', '--logLevel', 'warn', ...page.options]
    return run({ command: node, args: command, cwd: root, env: envFor(node) })
  })
  if (!built) stop(words.buildFailed)
}

const handOver = (/** @type {string} */ node, /** @type {readonly string[]} */ command) =>
  become({ command: node, args: command, cwd: root, env: envFor(node) })

/**
 * Our own tools first, then the Node that was chosen, which keeps what it compiled for the next time. NODE_ENV is left
 * out: page and tests are the same whatever it says.
 */
const envFor = (/** @type {string} */ node) => {
  const { NODE_ENV: _, PATH = '', ...env } = process.env
  return {
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...env,
    PATH: [join(root, 'node_modules/.bin'), dirname(node), PATH].join(delimiter),
  }
}

if (!Object.hasOwn(tasks, task)) stop(words.commands(Object.keys(tasks)), 2)
await tasks[/** @type {keyof typeof tasks} */ (task)]() // it is one: just looked up
