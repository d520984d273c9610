import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { workbooksDir } from '../../fixtures/shared.ts'
import { bytesOf } from '../../forms/bytes.ts'
import { createForm } from '../../forms/form.ts'
import { voiceless } from './voices.ts'

const noHints = { planYear: undefined, asOf: undefined }

const silentIn = (bytes: Uint8Array<ArrayBuffer>, name: string): readonly string[] => {
  const read = readWorkbook(bytes, name)
  return read.ok ? voiceless(read.value, interpret(read.value, noHints)) : []
}

const officesDir = resolve(import.meta.dirname, '../../fixtures/offices')
const files = [workbooksDir, officesDir].flatMap(dir =>
  readdirSync(dir)
    .filter(name => /\.(?:xlsx|xls|xlsb|ods|csv)$/u.test(name))
    .map(name => resolve(dir, name)),
)

describe('no figure of a table is left without a voice', () => {
  it.each(files)('%s', file => {
    expect(silentIn(new Uint8Array(readFileSync(file)), file)).toEqual([])
  })

  it('in two hundred forms of offices', () => {
    const silent = Array.from({ length: 200 }, (_, at) => createForm(7_000_000 + at)).flatMap(form =>
      silentIn(bytesOf(form), form.file).map(place => `${form.file} ${place}`),
    )
    expect(silent).toEqual([])
  })
})
