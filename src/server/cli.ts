import { enableCompileCache } from 'node:module'

enableCompileCache() // a script calls this program a hundred times: the second start is twice as fast

const { runCli } = await import('./cli/runCli.ts')
process.exitCode = await runCli(process.argv.slice(2), process.env)
