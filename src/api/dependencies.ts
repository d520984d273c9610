import type { IsoDate, PlanYear } from '../domain/base/calendar.ts'
import type { Result } from '../domain/base/result.ts'
import type { ReadFailure } from '../workbook/said/cells.ts'
import type { OfficerInput } from '../workbook/said/decisions.ts'
import type { Interpretation } from '../workbook/said/interpretation.ts'
import type { Province } from '../province/province.ts'
import type { Role } from './contract/session.ts'
import type { Store } from './store.ts'

/** Everything the application needs of the world; each home (Node, browser, tests) hands in its own. */
export type ApiDependencies = {
  readonly store: Store
  /** Who asks; undefined: nobody this home knows, and the request is refused. */
  readonly identify: (request: Request) => Promise<Identity | undefined>
  /** Now, as an ISO instant in UTC with milliseconds (`new Date().toISOString()`). */
  readonly clock: () => string
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Reads and interprets a file apart from the thread that answers, under limits; with its digest, where it is worked out there too. */
  readonly parse: (
    bytes: Uint8Array<ArrayBuffer>,
    fileName: string,
    told: OfficerInput,
  ) => Promise<Result<Interpretation & { readonly digest?: string }, ReadFailure>>
  readonly sample: () => Promise<SampleProvince>
  /** Whose data this home shows; Nghệ An, the first to use it, unless told. */
  readonly province?: Province
  /** Largest file that is taken in, in bytes; 25 MB unless told. */
  readonly fileLimit?: number
  /** Told of every fault of ours; the caller is told only that there was one. */
  readonly reportFault?: (error: unknown) => void
}

export type Identity = { readonly name: string; readonly role: Role }

/** The sample province: its workbooks in the order of loading. */
export type SampleProvince = {
  readonly files: readonly SampleFile[]
}

export type SampleFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly planYear: PlanYear
  readonly asOf: IsoDate | undefined
}
