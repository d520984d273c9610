import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { firstBook, raiseBook, treasuryBook } from './books.ts'
import type { SampleBook } from './books.ts'
import { carriedOverDisbursedOf, disbursedOf } from './disbursements.ts'
import { linesOf } from './lines.ts'
import { notice } from './notice.ts'
import { cutOffs } from './published.ts'
import { decisions } from './roster.ts'

// Run by hand: node mock/province/make.ts. The same roster gives the same bytes; the workbooks are committed.

/** All workbooks of the sample province, in the order of their dates. */
export const sampleBooks = async (): Promise<readonly SampleBook[]> => {
  const lines = linesOf()
  const amounts = { planYear: disbursedOf(lines), carriedOver: carriedOverDisbursedOf(lines) }
  const books = await Promise.all([
    firstBook(lines),
    ...decisions.map((_, index) => raiseBook(lines, index)),
    ...cutOffs.map(date => treasuryBook(lines, date, amounts)),
  ])
  return books.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
}

const write = async (): Promise<void> => {
  const folder = resolve(import.meta.dirname, 'workbooks')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const books = await sampleBooks()
  for (const { name, bytes } of books) writeFileSync(resolve(folder, name), bytes)
  const files = books.map(({ name, asOf }) => ({ name, planYear: 2024, asOf }))
  writeFileSync(resolve(import.meta.dirname, 'province.json'), `${JSON.stringify({ notice, files }, null, 2)}\n`)
  console.info(`${readdirSync(folder).length} workbooks`)
}

if (import.meta.main) await write()
