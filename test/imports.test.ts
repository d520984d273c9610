import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Which room may import which (see the map in README.md). `types only` means that nothing of it may remain at run time.
 * A room may always import itself.
 */
const mayImport: Record<string, { readonly any: readonly string[]; readonly typesOnly: readonly string[] }> = {
  'src/domain': { any: [], typesOnly: [] },
  'src/workbook': { any: ['src/domain'], typesOnly: [] },
  'src/province': { any: ['src/domain'], typesOnly: [] },
  'src/text': { any: ['src/domain'], typesOnly: ['src/workbook', 'src/province'] },
  'src/report': { any: ['src/domain', 'src/text'], typesOnly: ['src/province'] },
  'src/api': { any: ['src/domain', 'src/workbook', 'src/province', 'src/report', 'src/text'], typesOnly: [] },
  'src/store': { any: ['src/domain'], typesOnly: ['src/api', 'src/workbook'] },
  'src/server': {
    any: ['src/domain', 'src/workbook', 'src/province', 'src/report', 'src/api', 'src/store', 'src/text'],
    typesOnly: [],
  },
  'src/app': { any: ['src/domain', 'src/workbook', 'src/text'], typesOnly: ['src/api', 'src/report'] },
  mock: {
    any: ['src/domain', 'src/workbook', 'src/province', 'src/report', 'src/api', 'src/store', 'src/text', 'src/app'],
    typesOnly: [],
  },
}

/**
 * The rooms of the pure core in their order: each knows itself and those before it, and the files at the root, which are
 * the ways in, know all. `mostArrows`: how many pairs of rooms may know each other, the root counted as one.
 */
const core: Record<string, { readonly rooms: readonly string[]; readonly mostArrows: number }> = {
  'src/workbook': {
    rooms: [
      'said',
      'reader',
      'words',
      'tables',
      'amounts',
      'meaning',
      'rows',
      'facts',
      'sums',
      'checks',
      'decided',
      'layouts',
      'matching',
      'returned',
    ],
    mostArrows: 75,
  },
  'src/domain': {
    rooms: [
      'base',
      'names',
      'ledger',
      'book',
      'progress',
      'submissions',
      'forecast',
      'lagging',
      'quality',
      'reallocation',
    ],
    mostArrows: 40,
  },
}

/** Inside the app: blocks know no screen, charts know no client, no feature knows another. */
const mayImportInApp: Record<string, readonly string[]> = {
  text: [],
  ui: ['text'],
  charts: ['ui', 'text'],
  client: ['text'],
  worker: [],
}

/** What may be fetched by a running page, when it is asked for and not before (`import()`): docs/decisions, "written where it is seen". */
const mayFetch: Readonly<Record<string, string>> = {
  'src/app/charts/exports/save.ts': 'src/report/xlsx.ts',
}

/** The pure core does no I/O: only the reader may name a package, and none may name Node. */
const packagesAllowed: Record<string, RegExp> = {
  'src/domain': /^$/,
  'src/workbook': /^(xlsx|fflate)$/,
  'src/province': /^$/,
  'src/text': /^$/,
}

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean; readonly lazy: boolean }

const root = resolve(import.meta.dirname, '..')
const importPattern =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map(match => {
    const target = match[2] ?? match[3] ?? ''
    const to = target.startsWith('.') ? relative(root, resolve(dirname(file), target)) : target
    return { from: relative(root, file), to, typeOnly: match[1] !== undefined, lazy: match[3] !== undefined }
  })

const roomOf = (path: string): string | undefined =>
  Object.keys(mayImport).find(room => path === room || path.startsWith(`${room}/`))

const imports = Object.keys(mayImport)
  .flatMap(room => filesUnder(join(root, room)))
  .flatMap(importsOf)

const said = ({ from, to }: Import) => `${from} → ${to}`

describe('which room imports which', () => {
  it.each(Object.keys(mayImport))('%s', room => {
    const rule = mayImport[room]
    const broken = imports.filter(({ from, to, typeOnly, lazy }) => {
      const target = roomOf(to)
      if (roomOf(from) !== room || target === undefined || target === room) return false
      if (lazy && mayFetch[from] === to) return false
      return !(rule?.any.includes(target) || (typeOnly && rule?.typesOnly.includes(target)))
    })
    expect(broken.map(said)).toEqual([])
  })

  it('the data of a province are named by nobody but the homes of the API and its edge', () => {
    const naming = imports.filter(
      ({ from, to }) => to.startsWith('src/province/nghe-an/') && !from.startsWith('src/province/'),
    )
    expect(new Set(naming.map(({ from }) => from))).toEqual(
      new Set(['src/api/app.ts', 'src/server/openStore.ts', 'mock/home.ts']),
    )
  })

  it('found imports to look at', () => {
    expect(imports.length).toBeGreaterThan(50)
  })

  it.each(Object.entries(packagesAllowed))('%s names no package but its own', (room, allowed) => {
    const foreign = imports.filter(
      ({ from, to }) => roomOf(from) === room && !/^(src|mock)\//.test(to) && !allowed.test(to),
    )
    expect(foreign.map(said)).toEqual([])
  })
})

describe.each(Object.entries(core))('inside %s', (house, { rooms, mostArrows }) => {
  /** '' for the files at the root. */
  const innerRoomOf = (path: string): string => /^([^/]+)\//.exec(relative(house, path))?.[1] ?? ''
  const placeOf = (path: string): number => (innerRoomOf(path) === '' ? rooms.length : rooms.indexOf(innerRoomOf(path)))
  const inside = imports.filter(({ from, to }) => roomOf(from) === house && roomOf(to) === house)
  const acrossRooms = inside.filter(({ from, to }) => innerRoomOf(from) !== innerRoomOf(to))

  it('every room has its place in the order', () => {
    const files = filesUnder(join(root, house)).map(file => relative(root, file))
    expect(files.filter(file => placeOf(file) === -1)).toEqual([])
    expect(rooms.filter(room => !files.some(file => innerRoomOf(file) === room))).toEqual([])
  })

  it('every arrow points back to an earlier room', () => {
    const pointingOn = acrossRooms.filter(({ from, to }) => placeOf(to) > placeOf(from))
    expect(pointingOn.map(said), `the order is ${rooms.join(' ')}, then the root`).toEqual([])
  })

  it(`not more than ${mostArrows} pairs of rooms know each other`, () => {
    const arrows = new Set(acrossRooms.map(({ from, to }) => `${innerRoomOf(from)} → ${innerRoomOf(to)}`))
    expect(arrows.size, [...arrows].sort().join(', ')).toBeLessThanOrEqual(mostArrows)
  })

  it('no file comes back to itself by way of another room', () => {
    const targetsOf = Map.groupBy(inside, ({ from }) => from)
    const reachedFrom = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(file)) return seen
      seen.add(file)
      for (const { to } of targetsOf.get(file) ?? []) reachedFrom(to, seen)
      return seen
    }
    const circular = acrossRooms.filter(({ from, to }) => reachedFrom(to).has(from))
    expect(circular.map(said)).toEqual([])
  })
})

describe('inside the app', () => {
  it('says nothing but through its own text, which follows the language of the page', () => {
    const bypassing = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('src/app/') && !from.startsWith('src/app/text/') && to.startsWith('src/text/') && !typeOnly,
    )
    expect(bypassing.map(said), 'import src/app/text/format.ts, flags.ts or findings.ts instead').toEqual([])
  })

  const areaOf = (path: string) => /^src\/app\/([^/.]+)\//.exec(path)?.[1]
  const featureOf = (path: string) => /^src\/app\/features\/([^/]+)\//.exec(path)?.[1]

  it.each(Object.entries(mayImportInApp))('%s knows nothing above it', (area, allowed) => {
    const broken = imports.filter(({ from, to }) => {
      const target = areaOf(to)
      return areaOf(from) === area && target !== undefined && target !== area && !allowed.includes(target)
    })
    expect(broken.map(said)).toEqual([])
  })

  it('no feature imports another', () => {
    const broken = imports.filter(({ from, to }) => {
      const [feature, target] = [featureOf(from), featureOf(to)]
      return feature !== undefined && target !== undefined && feature !== target
    })
    expect(broken.map(said)).toEqual([])
  })
})
