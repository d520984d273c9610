import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How one command is run: the program and its arguments, where, and with what around it. */
/** @typedef {{ command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, quiet?: true }} Command */

export const root = fileURLToPath(new URL('..', import.meta.url))

export const windows = process.platform === 'win32'

/** To stderr: stdout belongs to the task, which may be printing JSON. */
export const say = (/** @type {string} */ sentence) => {
  process.stderr.write(`${sentence}\n`)
}

/** @returns {never} */
export const stop = (/** @type {string} */ sentence, code = 3) => {
  say(sentence)
  process.exit(code)
}

/** Whether it ended well. Who stops it with Ctrl+C stops all of it, and needs to be told nothing. */
export const run = (/** @type {Command} */ { command, args, cwd, env, quiet }) => {
  const { status, signal, error } = spawnSync(command, args, {
    cwd,
    env,
    stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 'inherit'],
    shell: windows && command.endsWith('.cmd'),
  })
  if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(130)
  return error === undefined && status === 0
}

/** Runs the last step in this process's place: same streams, same signals, same exit code. */
export const become = async (/** @type {Command} */ { command, args, cwd, env }) => {
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  const code = await new Promise(done => {
    child.on('error', () => done(3))
    child.on('exit', (status, signal) => done(signal ? 128 : (status ?? 3)))
  })
  process.exit(code)
}
