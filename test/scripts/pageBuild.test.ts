import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildPage } from '../../scripts/pageBuild.mjs'

describe('the page', () => {
  let folder: string
  let builds: number
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'page-'))
    builds = 0
    mkdirSync(join(folder, 'src/ui'), { recursive: true })
    write('src/main.ts', 'one')
    write('src/ui/Panel.tsx', 'panel')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)

  const vite = () => {
    builds += 1
    mkdirSync(join(folder, 'dist/app/assets'), { recursive: true })
    write('dist/app/index.html', `page ${readFileSync(join(folder, 'src/main.ts'), 'utf8')}`)
    write('dist/app/assets/main.js', 'script')
    return true
  }
  const build = (how = vite) => buildPage({ folder, output: 'dist/app', sources: ['src', 'no-such.json'] }, how)

  it('is built once while its sources stay as they are', () => {
    expect([build(), build(), build()]).toEqual([true, true, true])
    expect(builds).toBe(1)
  })

  it('is not built again because its sources were touched', () => {
    build()
    utimesSync(join(folder, 'src/main.ts'), new Date(), new Date(Date.now() + 5_000))
    build()
    expect(builds).toBe(1)
  })

  it.each([
    ['with another content', () => write('src/main.ts', 'another')],
    ['added', () => write('src/ui/Tile.tsx', 'tile')],
    ['removed', () => rmSync(join(folder, 'src/ui/Panel.tsx'))],
  ])('is built again for a source %s', (_, change) => {
    build()
    change()
    build()
    expect(builds).toBe(2)
  })

  it('is built again for a source of the same size whose time was set back, as archives and copies do', () => {
    build()
    const { atime, mtime } = statSync(join(folder, 'src/main.ts'))
    write('src/main.ts', 'two')
    utimesSync(join(folder, 'src/main.ts'), atime, mtime)
    build()
    expect(builds).toBe(2)
  })

  it('is built again for a source that changed while it was being built', () => {
    build(() => {
      vite()
      write('src/main.ts', 'two')
      return true
    })
    build()
    expect(readFileSync(join(folder, 'dist/app/index.html'), 'utf8')).toBe('page two')
  })

  it.each([
    ['lost', () => rmSync(join(folder, 'dist/app/assets/main.js'))],
    ['cut short', () => write('dist/app/assets/main.js', '')],
  ])('is built again where a file of it was %s', (_, spoil) => {
    build()
    spoil()
    build()
    expect(builds).toBe(2)
  })

  it('is built again after a build that failed over an earlier one, even of the earlier sources', () => {
    build()
    write('src/main.ts', 'two')
    expect(build(() => false)).toBe(false)
    write('src/main.ts', 'one')
    build()
    expect(builds).toBe(2)
  })

  it('is built again where what was noted of it cannot be read', () => {
    build()
    write('dist/app.built-from.json', '{"sources":{')
    build()
    expect(builds).toBe(2)
  })
})
