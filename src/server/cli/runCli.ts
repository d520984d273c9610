import { err, type Result } from '../../domain/base/result.ts'
import { describeFault } from '../describeError.ts'
import { parseEnv } from '../env.ts'
import { parseCommand, type Command } from './command.ts'
import { connect, type Connection } from './connect.ts'
import { exitCodes, type ExitCode } from './exitCodes.ts'
import { help } from './help.ts'
import { runForecast } from './runForecast.ts'
import { runImport } from './runImport.ts'
import { runFacts, runLagging, runProgress, runReport } from './runFigures.ts'
import { runSample, runUndo } from './runLedger.ts'
import { terminal } from './terminal.ts'

/** One call of the command line, from what was typed to the exit code. */
export const runCli = async (
  typed: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> => {
  process.stdout.on('error', () => {}) // `| head` has seen enough
  if (asksForHelp(typed)) {
    terminal.print(help)
    return exitCodes.done
  }
  try {
    return await runTyped(typed, variables)
  } catch (error) {
    terminal.say(`Chương trình gặp lỗi: ${describeFault(error)}`)
    return exitCodes.fault
  }
}

const asksForHelp = (typed: readonly string[]): boolean =>
  typed[0] === 'help' || typed.includes('--help') || typed.includes('-h')

const runTyped = async (
  typed: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> => {
  const command = parseCommand(typed)
  if (!command.ok) {
    terminal.say(`${command.error}\nXem cách dùng: npm run --silent cli -- --help`)
    return exitCodes.usage
  }
  const connection = await connectBy(variables)
  if (!connection.ok) {
    terminal.say(connection.error)
    return exitCodes.fault
  }
  try {
    return await run(command.value, connection.value)
  } finally {
    await connection.value.close()
  }
}

const connectBy = async (
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Result<Connection, string>> => {
  const env = parseEnv(variables)
  return env.ok ? connect(env.value, error => terminal.say(describeFault(error))) : err(env.error)
}

const run = (command: Command, { request }: Connection): Promise<ExitCode> => {
  switch (command.name) {
    case 'import':
      return runImport(command, request, terminal)
    case 'facts':
      return runFacts(command, request, terminal)
    case 'progress':
      return runProgress(command, request, terminal)
    case 'forecast':
      return runForecast(command, request, terminal)
    case 'lagging':
      return runLagging(command, request, terminal)
    case 'report':
      return runReport(command, request, terminal)
    case 'undo':
      return runUndo(command, request, terminal)
    case 'sample':
      return runSample(command, request, terminal)
  }
}
