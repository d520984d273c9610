import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../scripts/commands.mjs'
import { installPackages, isInstalled, lockOf, wantedPackages } from '../../scripts/packages.mjs'

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' }
const packageOf = (name: string) => `node_modules/${name}`

describe('what a machine wants of a lock', () => {
  it('is every package that is not optional, dev packages among them', () => {
    const lock = { packages: { '': {}, [packageOf('hono')]: {}, [packageOf('vite')]: { dev: true } } }
    expect(wantedPackages(lock, linux)).toEqual([packageOf('hono'), packageOf('vite')])
  })

  it('is of the optional ones what is made for it', () => {
    const lock = {
      packages: {
        [packageOf('linux-x64-gnu')]: { optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
        [packageOf('linux-x64-musl')]: { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
        [packageOf('linux-arm64')]: { optional: true, os: 'linux', cpu: 'arm64' },
        [packageOf('not-windows')]: { optional: true, os: ['!win32'] },
        [packageOf('not-linux')]: { optional: true, os: ['!linux'] },
      },
    }
    expect(wantedPackages(lock, linux)).toEqual([packageOf('linux-x64-gnu'), packageOf('not-windows')])
  })

  it('leaves alone what only comes along with something optional', () => {
    expect(wantedPackages({ packages: { [packageOf('wasm-helper')]: { optional: true } } }, linux)).toEqual([])
  })
})

describe('the locks of this repository', () => {
  it.each(['', 'scripts/runtime'])('pin every package by its content: %s', folder => {
    const packages = Object.entries(lockOf(join(root, folder)).packages).filter(([path]) => path !== '')
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.filter(([, locked]) => locked.integrity === undefined)).toEqual([])
  })

  it.each(['', 'scripts/runtime'])('hold none that would run a script when installed, because none may: %s', folder => {
    const asking = Object.entries(lockOf(join(root, folder)).packages).filter(([, locked]) => locked.hasInstallScript)
    expect(asking.map(([path]) => path)).toEqual([])
  })

  it.each([
    { platform: 'linux', arch: 'x64', program: 'bin/node' },
    { platform: 'linux', arch: 'arm64', program: 'bin/node' },
    { platform: 'win32', arch: 'x64', program: 'bin/node.exe' },
  ])('bring one Node to $platform $arch', ({ platform, arch, program }) => {
    const lock = lockOf(join(root, 'scripts/runtime'))
    const wanted = wantedPackages(lock, { platform, arch })
    expect(wanted.map(path => lock.packages[path]?.bin?.['node'])).toEqual([program])
  })
})

describe('installing', () => {
  let home: string
  let folder: string
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'packages-'))
    folder = join(home, 'project')
    write(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...lockedTwo } }))
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  const lockedTwo = { [packageOf('hono')]: {}, [packageOf('vite')]: { dev: true } }

  /** Stands for npm: sweeps the packages away as `npm ci` does, installs those named, and notes how it was called. */
  const npmThatInstalls = (names: readonly string[], exitCode = 0) => {
    const made = names.map(name => `mkdir -p node_modules/${name}; echo '{}' > node_modules/${name}/package.json`)
    const script = ['#!/bin/sh', 'echo "$@" >> ../calls', 'rm -rf node_modules', ...made, `exit ${exitCode}`]
    write(join(home, 'bin/npm'), script.join('\n'))
    chmodSync(join(home, 'bin/npm'), 0o755)
  }
  const install = (works?: () => boolean) =>
    installPackages({ folder, node: join(home, 'bin/node'), announcement: '', ...(works && { works }) })
  const calls = () => readFileSync(join(home, 'calls'), 'utf8').trim().split('\n')

  it('asks npm for every kind of package, whatever it is set to leave out', () => {
    npmThatInstalls(['hono', 'vite'])
    expect(install()).toBeUndefined()
    expect(calls()).toEqual([expect.stringMatching(/^ci .*--include=dev --include=optional --include=peer/)])
  })

  it('is done once', () => {
    npmThatInstalls(['hono', 'vite'])
    install()
    expect(install()).toBeUndefined()
    expect(calls()).toHaveLength(1)
  })

  it('names what npm left out, and does not count as done', () => {
    npmThatInstalls(['hono'])
    expect(install()).toMatch(/còn thiếu: vite\./)
    expect(isInstalled(folder)).toBe(false)
  })

  it('is not done where npm stopped half way', () => {
    npmThatInstalls(['hono', 'vite'], 1)
    expect(install()).toMatch(/Cài đặt không thành công/)
    expect(isInstalled(folder)).toBe(false)
  })

  it('is not done where what came does not work', () => {
    npmThatInstalls(['hono', 'vite'])
    expect(install(() => false)).toMatch(/Cài đặt không thành công/)
    expect(isInstalled(folder)).toBe(false)
  })

  it('never goes through a link to the packages of another checkout, and says what to do', () => {
    npmThatInstalls(['hono', 'vite'])
    write(join(home, 'other/node_modules/zod/package.json'), '{}')
    symlinkSync(join(home, 'other/node_modules'), join(folder, 'node_modules'))
    expect(install()).toMatch(/node_modules là liên kết .*Hãy xóa liên kết này/)
    expect(existsSync(join(home, 'calls'))).toBe(false)
  })

  it('uses a link to packages that are whole', () => {
    npmThatInstalls(['hono', 'vite'])
    install()
    renameSync(join(folder, 'node_modules'), join(home, 'shared'))
    symlinkSync(join(home, 'shared'), join(folder, 'node_modules'))
    expect(install()).toBeUndefined()
    expect(calls()).toHaveLength(1)
  })

  it('is done again once a package has gone', () => {
    npmThatInstalls(['hono', 'vite'])
    install()
    rmSync(join(folder, packageOf('vite')), { recursive: true })
    expect(isInstalled(folder)).toBe(false)
    install()
    expect(isInstalled(folder)).toBe(true)
  })

  it('is done again for another lock', () => {
    npmThatInstalls(['hono', 'vite'])
    install()
    write(join(folder, 'package-lock.json'), JSON.stringify({ packages: { ...lockedTwo, [packageOf('zod')]: {} } }))
    expect(isInstalled(folder)).toBe(false)
  })

  it('trusts no stamp of the kind that named the lock alone', () => {
    write(join(folder, 'node_modules/.installed-for'), '5878b59839f58774c48780feffc7917048dde531400166')
    expect(isInstalled(folder)).toBe(false)
  })
})

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
