import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filesUnder, lookAt } from '../../scripts/sources.mjs'

describe('sources', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'))
    mkdirSync(join(folder, 'src/ui'), { recursive: true })
    for (const path of ['src/main.ts', 'src/ui/Panel.tsx', 'index.html']) writeFileSync(join(folder, path), path)
  })
  afterEach(() => {
    vi.useRealTimers()
    rmSync(folder, { recursive: true, force: true })
  })

  const inAMinute = () => vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
  const look = (known = {}) => lookAt({ folder, paths: ['index.html'], known })

  it('are all files under the folders named, and the files named that are there', () => {
    expect(filesUnder(folder, ['src', 'index.html', 'no-such.json']).sort()).toEqual([
      'index.html',
      'src/main.ts',
      'src/ui/Panel.tsx',
    ])
  })

  it('are not read again while nothing says that they were touched', () => {
    inAMinute()
    const { 'index.html': source } = look()
    const remembered = { 'index.html': { ...source!, digest: 'as remembered' } }
    expect(look(remembered)['index.html']?.digest).toBe('as remembered')
  })

  it('are read again when they were touched', () => {
    inAMinute()
    const { 'index.html': source } = look()
    utimesSync(join(folder, 'index.html'), 1_000, 1_000)
    expect(look({ 'index.html': { ...source!, digest: 'as remembered' } })['index.html']?.digest).toBe(source?.digest)
  })

  it('are read again when they had been touched a moment before: the clock may be too coarse to tell', () => {
    const { 'index.html': source } = look()
    expect(look({ 'index.html': { ...source!, digest: 'as remembered' } })['index.html']?.digest).toBe(source?.digest)
  })
})
