import { openSqlite } from '../../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../../src/store/createStore.ts'

// Run as a process of its own: opens the folder, says so, and stays.
const opened = openSqlite(process.argv[2] ?? '')
if (!opened.ok) throw new Error('owned')
await createStore(opened.value, ngheAnKeyProjects)
process.stdout.write('open\n')
setInterval(() => {}, 60_000)
