import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noticeOf } from '../../../scripts/notices/notice.ts'

describe('the notice of a package', () => {
  let folder: string
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'notice-')), 'package')
    mkdirSync(folder)
  })
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

  const packageWith = (files: Readonly<Record<string, string>>, name = 'some-package') => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    return noticeOf(folder)
  }

  it('says what it is and gives its licence word for word', () => {
    expect(packageWith({ LICENSE: 'Copyright (c) Someone\n' })).toEqual({
      name: 'some-package',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Copyright (c) Someone',
    })
  })

  it.each(['LICENSE', 'LICENCE.md', 'license', 'LICENSE.txt', 'LICENSE-MIT', 'COPYING'])('finds it in %s', file => {
    expect(packageWith({ [file]: 'Copyright (c) Someone' }).text).toBe('Copyright (c) Someone')
  })

  it('has its NOTICE too, and the licences of those it took code from, after its own', () => {
    const files = { NOTICE: 'notice', LICENSE: 'licence', 'THIRD-PARTY-LICENSE': 'others', 'licenses.json': '{}' }
    expect(packageWith(files).text).toBe('licence\n\nnotice\n\nothers')
  })

  it('keeps of a tool’s licence what is about the tool, not about what it is made of', () => {
    const text = '# Vite core license\nMIT\n\n# Licenses of bundled dependencies\nmany'
    expect(packageWith({ 'LICENSE.md': text }).text).toBe('# Vite core license\nMIT')
  })

  it('is the standard text under the name of whoever it belongs to, where the package has no file', () => {
    const { text } = packageWith({}, 'is-node-process')
    expect(text).toMatch(/^Copyright \(c\) Artem Zakharchenko\n\nPermission is hereby granted/)
  })

  it('is missed, not passed over, where nobody knows the terms', () => {
    expect(() => packageWith({ 'README.md': 'see LICENSE' })).toThrow(/some-package carries no licence text/)
  })
})
