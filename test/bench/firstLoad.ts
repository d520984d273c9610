import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

const dist = resolve(import.meta.dirname, '../../dist/app')

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
)
type Manifest = z.infer<typeof Manifest>

/** Gzipped bytes of the scripts that the shell needs, that the overview adds to it, and of the large ones that neither loads. */
export const firstLoad = () => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')))
  const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry) ?? ''
  const shell = closure(manifest, [entry])
  const overview = closure(manifest, [entry, ...pagesOf(manifest, 'overview')])
  const loaded = new Set([...overview].map(key => manifest[key]?.file))
  const never = readdirSync(join(dist, 'assets'))
    .filter(name => name.endsWith('.js') && !loaded.has(`assets/${name}`))
    .map(name => ({ name: name.replace(/-[\w-]{8}\.js$/, ''), bytes: gzipped(`assets/${name}`) }))
    .filter(({ bytes }) => bytes > 30_000)
  return { shell: total(manifest, shell), overview: total(manifest, overview), never }
}

/** The feature's page and the chart that every curve is drawn with; both are loaded lazily, the chart by a shared panel. */
const pagesOf = (manifest: Manifest, feature: string): string[] =>
  Object.keys(manifest).filter(
    key => key.startsWith(`src/app/features/${feature}/`) || key === 'src/app/charts/CumulativeChart.tsx',
  )

const closure = (manifest: Manifest, keys: readonly string[], seen = new Set<string>()): Set<string> => {
  for (const key of keys) {
    if (seen.has(key)) continue
    seen.add(key)
    closure(manifest, manifest[key]?.imports ?? [], seen)
  }
  return seen
}

const total = (manifest: Manifest, keys: ReadonlySet<string>): number =>
  [...keys].reduce((sum, key) => sum + gzipped(manifest[key]?.file ?? ''), 0)

const gzipped = (file: string): number => (file.endsWith('.js') ? gzipSync(readFileSync(join(dist, file))).length : 0)
