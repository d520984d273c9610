import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { unfiled } from './unfiled.ts'

/** What must go along with a package: its copyright notice and the text of its licence, word for word. */
export type Notice = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() })

/** A package whose terms nobody knows is not shipped: the build stops and names it. */
export const noticeOf = (folder: string): Notice => {
  const { name, version, license } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const text = filedText(folder) || unfiledText(name)
  if (text === '') throw new Error(`${name} carries no licence text: look up its terms, then add it to unfiled.ts`)
  return { name, version, licence: license, text }
}

/** The licence first, then what else must go along (NOTICE, THIRD-PARTY-LICENSE). */
const filedText = (folder: string): string =>
  readdirSync(folder)
    .filter(name => /^(?:licen[cs]e|copying|notice|third-party-licen[cs]e)(?:[.-].*)?$/i.test(name))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(name => withoutTools(readText(join(folder, name))))
    .join('\n\n')

/** Vite adds the licences of what it is made of, none of which is in what it writes. */
const withoutTools = (text: string): string => (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? '').trimEnd()

const unfiledText = (name: string): string =>
  (unfiled[name] ?? []).map(({ licence, copyright }) => `${copyright}\n\n${standardText(licence)}`).join('\n\n')

const standardText = (licence: string): string => readText(join(import.meta.dirname, 'licences', `${licence}.txt`))

/** As it is set: the first line may be centred. */
const readText = (path: string): string => readFileSync(path, 'utf8').replaceAll(/^\s*\n|\s+$/g, '')
