// Entry of every npm script. Runs on whatever Node the machine has (20 or later), installs and builds what is missing
// or stale, then hands over to the Node 24 that the `node` package brings along.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
process.chdir(root)

const [task, ...args] = process.argv.slice(2)

const windows = process.platform === 'win32'
const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
const env = { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? '') }

const tasks = {
  start: async () => {
    install()
    build('app', [])
    await become([node, 'src/server/main.ts', ...args])
  },
  demo: async () => {
    install()
    build('demo', ['--mode', 'demo'])
    await become([node, 'scripts/serveDemo.ts', ...args])
  },
  cli: async () => {
    install()
    await become([node, 'src/server/cli.ts', ...args])
  },
  check: async () => {
    install()
    await become([node, 'scripts/test.ts', '--only', 'checks'])
  },
  test: async () => {
    install()
    installSystemPackages()
    build('app', [])
    build('demo', ['--mode', 'demo'])
    await become([node, 'scripts/test.ts', ...args])
  },
  fuzz: async () => {
    install()
    await become([node, 'test/fuzz/main.ts', ...args])
  },
  forms: async () => {
    install()
    await become([node, 'test/forms/main.ts', ...args])
  },
  bench: async () => {
    install()
    build('app', [])
    await become([node, '--expose-gc', 'test/bench/main.ts', ...args])
  },
  'bench:browser': async () => {
    install()
    installSystemPackages()
    build('app', [])
    await become([node, 'test/bench/browser.ts', ...args])
  },
}

/** `npm ci`, unless what is installed is what the lock file says. */
function install() {
  const stamp = 'node_modules/.installed-for'
  const wanted = digest([readFileSync('package-lock.json')])
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === wanted) return
  say('Đang cài đặt các gói cần thiết (chỉ lần đầu)…')
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci')
  writeFileSync(stamp, wanted)
}

/** `vite build`, unless the output was made from these very sources. */
function build(name, options) {
  const stamp = join('dist', `.${name}-built-from`)
  const wanted = digest(sourcesOf(name).map(path => path + '\0' + readFileSync(path, 'base64')))
  if (existsSync(join('dist', name, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return
  say('Đang dựng giao diện…')
  run(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...options], 'vite build')
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, wanted)
}

function sourcesOf(name) {
  const folders = ['src', 'public', ...(name === 'demo' ? ['mock'] : [])]
  const files = ['index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.base.json']
  return [...files, ...folders.flatMap(filesUnder)].filter(path => existsSync(path))
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
}

/** What the tests use beyond npm: Debian's Chromium and PostgreSQL, installed where we may. */
function installSystemPackages() {
  const wanted = [
    ['chromium', ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']],
    ['postgresql', ['/usr/lib/postgresql']],
  ]
  const missing = wanted.filter(([, places]) => !places.some(existsAs)).map(([name]) => name)
  if (missing.length === 0) return
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    say(`Thiếu ${missing.join(', ')}: hãy cài đặt rồi chạy lại (apt-get install ${missing.join(' ')}).`)
    return
  }
  say(`Đang cài đặt ${missing.join(', ')}…`)
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: quiet })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], 'apt-get', quiet, 'ignore')
}

/** A folder counts when it has a server in it: `postgresql-common` alone leaves an empty one. */
function existsAs(path) {
  if (!existsSync(path)) return false
  return (
    !statSync(path).isDirectory() || readdirSync(path).some(version => existsSync(join(path, version, 'bin/postgres')))
  )
}

function run(command, commandArgs, label, environment = env, output = 'inherit') {
  const { status } = spawnSync(command, commandArgs, {
    stdio: ['ignore', output, 'inherit'],
    env: environment,
    shell: windows,
  })
  if (status !== 0) {
    say(`${label}: không thành công (mã ${status}).`)
    process.exit(3)
  }
}

/** Runs the last step in this process's place: same streams, same signals, same exit code. */
async function become([command, ...commandArgs]) {
  const child = spawn(command, commandArgs, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const code = await new Promise(done => child.on('exit', (status, signal) => done(signal ? 128 : (status ?? 3))))
  process.exit(code)
}

function digest(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** To stderr: stdout belongs to the task, which may be printing JSON. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

if (!Object.hasOwn(tasks, task)) {
  say(`Các lệnh: ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}
await tasks[task]()
