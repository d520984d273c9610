import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { err, ok, type Result } from '../../domain/base/result.ts'

const extensions = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv'])

/** Files as named, folders as the workbooks in them by name; the error is the first path where there is nothing. */
export const workbookPaths = (paths: readonly string[]): Result<readonly string[], string> => {
  const found: string[] = []
  for (const path of paths) {
    const entry = statSync(path, { throwIfNoEntry: false })
    if (entry === undefined) return err(path)
    found.push(...(entry.isDirectory() ? workbooksIn(path) : [path]))
  }
  return ok(found)
}

/** `~$…` is what an office program leaves beside a workbook that is open. */
const workbooksIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(name => extensions.has(extname(name).toLowerCase()) && !name.startsWith('~$'))
    .sort()
    .map(name => join(folder, name))
