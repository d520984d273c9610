import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CFB } from 'xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ImportOutcome } from '../../../src/api/contract/imports.ts'
import { workbookBytes, workbooksDir } from '../../fixtures/shared.ts'
import { hashOfTables } from '../ledgerOf.ts'
import { newFolder, runCli } from '../programs.ts'

const data = newFolder()
const inbox = newFolder()

beforeAll(() => runCli(data.path, 'import', join(workbooksDir, '02-phu-luc-cam-ket.xlsx'), '--year', '2024'))

afterAll(() => {
  data.remove()
  inbox.remove()
})

/** What Excel leaves when a workbook has a password: the encrypted package inside an old container. */
const encrypted = (): Uint8Array => {
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(300))
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5_000))
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]) // what `type: 'array'` asks for
}

const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52)
const prose = new TextEncoder().encode('Kính gửi Sở Kế hoạch và Đầu tư\nXin gửi báo cáo sau\n')

it.each([
  ['ảnh.xlsx', picture, 'not-a-workbook'],
  ['có mật khẩu.xlsx', encrypted(), 'encrypted'],
  ['rỗng.xlsx', new Uint8Array(), 'empty-file'],
  ['cụt.xlsx', workbookBytes('01-mau-chuan.xlsx').slice(0, 10_000), 'damaged'],
  ['không có bảng.csv', prose, 'no-table'],
])('%s: a sentence, exit code 1, and the database untouched', async (fileName, bytes, code) => {
  const before = hashOfTables(data.path)
  const path = join(inbox.path, fileName)
  writeFileSync(path, bytes)
  const ended = await runCli(data.path, 'import', path, '--year', '2024', '--accept-warnings', '--json')
  expect(ended.code).toBe(1)
  const { imports } = JSON.parse(ended.out) as { imports: readonly ImportOutcome[] } // the promise of `import --json`
  expect(imports).toMatchObject([{ file: fileName, status: 'rejected', importId: null }])
  const finding = imports[0]?.findings.find(found => found.code === code)
  expect(finding?.severity).toBe('error')
  expect(finding?.message).toMatch(/\p{L}.*\./u)
  expect(hashOfTables(data.path)).toBe(before)
})
