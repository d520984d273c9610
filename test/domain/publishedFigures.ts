import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { dataDir } from '../fixtures/shared.ts'

/** Rows of one of the published tables, by heading. */
const publishedRows = (fileName: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(resolve(dataDir, fileName), 'utf8').trim().split('\n')
  const headings = fieldsOf(head)
  return lines.map(line => Object.fromEntries(fieldsOf(line).map((field, at) => [headings[at] ?? '', field])))
}

/** The rates that the province published for named investors on a day, in per cent. */
export const publishedRates = (cutOff: string) =>
  publishedRows('investor_rates.csv')
    .filter(row => row['cut_off'] === cutOff)
    .map(row => ({ investor: row['investor'] ?? '', rate: Number(row['rate']), standing: row['standing'] ?? '' }))

/** The province's published total on a day: amounts in tỷ, the rate in per cent, as printed. */
export const publishedRow = (cutOff: string, scope: string) => {
  const row = publishedRows('province_series.csv').find(each => each['cut_off'] === cutOff && each['scope'] === scope)
  if (!row) throw new Error(`nothing published on ${cutOff} of ${scope}`)
  return { plan: Number(row['plan']), disbursed: Number(row['disbursed']), rate: Number(row['rate']) }
}

const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(match => match[1] ?? match[2] ?? '')
