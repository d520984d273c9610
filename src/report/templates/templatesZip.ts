import { zipSync } from 'fflate'
import type { Template } from './template.ts'
import { templateFileName, templateXlsx } from './templateXlsx.ts'

/** Every form in one archive; names that would be the same are numbered. */
export const templatesZip = async (templates: readonly Template[]): Promise<Uint8Array<ArrayBuffer>> => {
  const files: Record<string, Uint8Array> = {}
  for (const template of templates) files[freeName(files, templateFileName(template))] = await templateXlsx(template)
  // Workbooks are packed already; a fixed day, so that the same forms are the same bytes.
  return new Uint8Array(zipSync(files, { level: 0, mtime: '2024-01-01T00:00:00Z' }))
}

const freeName = (taken: Readonly<Record<string, unknown>>, name: string): string => {
  let free = name
  for (let number = 2; Object.hasOwn(taken, free); number += 1) free = name.replace(/\.xlsx$/u, `-${number}.xlsx`)
  return free
}
