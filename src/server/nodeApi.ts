import { v7 } from 'uuid'
import { createApi, type ApiApp } from '../api/app.ts'
import type { Identity } from '../api/dependencies.ts'
import type { Store } from '../api/store.ts'
import type { Env } from './env.ts'
import { createParseSandbox, defaultLimits } from './parseSandbox.ts'
import { readSampleProvince } from './sampleProvince.ts'

export type NodeApi = ApiApp & {
  /** Has everything ready that the first import needs. */
  readonly warmUp: () => void
  readonly close: () => Promise<void>
}

/** The API over a store, with this machine's clock, threads and files. */
export const createNodeApi = (
  store: Store,
  reportFault: (error: unknown) => void,
  { limits = defaultLimits, province }: Partial<Pick<Env, 'limits' | 'province'>> = {},
): NodeApi => {
  const sandbox = createParseSandbox(limits)
  const api = createApi({
    store,
    identify: async () => officer,
    clock: () => new Date().toISOString(),
    newId: v7,
    parse: sandbox.parse,
    sample: readSampleProvince,
    ...(limits.read.fileSize === undefined ? {} : { fileLimit: limits.read.fileSize }),
    ...(province && { province }),
    reportFault,
  })
  return {
    fetch: api.fetch,
    warmUp: sandbox.warmUp,
    close: async () => {
      sandbox.close()
      await store.close()
    },
  }
}

/** Only this machine reaches the port, and whoever sits at it may do everything. */
const officer: Identity = { name: 'Cán bộ phụ trách', role: 'officer' }
