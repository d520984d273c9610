import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, say, stop } from './commands.mjs'
import { words } from './words.mjs'

const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  postgresql: ['/usr/lib/postgresql'],
}

/** What the tests use beyond npm: Debian's Chromium and PostgreSQL, installed where we may. */
export const installSystemPackages = () => {
  const missing = Object.entries(places)
    .filter(([, paths]) => !paths.some(existsAs))
    .map(([name]) => name)
  if (missing.length === 0) return
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return say(words.missingSystemPackages(missing))
  say(words.installingSystemPackages(missing))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = { command: 'apt-get', cwd: root, env }
  run({ ...apt, args: ['update', '-qq'], quiet: true })
  const installed = run({ ...apt, args: ['install', '-y', '-qq', '--no-install-recommends', ...missing] })
  if (!installed) stop(words.systemPackagesFailed)
}

/** A folder counts when it has a server in it: `postgresql-common` alone leaves an empty one. */
const existsAs = (/** @type {string} */ path) => {
  if (!existsSync(path)) return false
  return (
    !statSync(path).isDirectory() || readdirSync(path).some(version => existsSync(join(path, version, 'bin/postgres')))
  )
}
