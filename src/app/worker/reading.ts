import type { IsoDate, PlanYear } from '../../domain/calendar.ts'
import type { FactKind, Reporter } from '../../domain/ledger.ts'
import type { Result } from '../../domain/result.ts'
import { ok } from '../../domain/result.ts'
import type { ReadFailure } from '../../workbook/cells.ts'
import { digestOf } from '../../workbook/digest.ts'
import type { Finding } from '../../workbook/findings.ts'
import { interpret } from '../../workbook/interpret.ts'
import type { Hints, Interpretation } from '../../workbook/interpretation.ts'
import { readWorkbook } from '../../workbook/read.ts'
import type { TablePreview } from './tablePreview.ts'
import { tablePreviews } from './tablePreview.ts'

/** What the browser understood of a file: small enough to cross from the worker, whatever the file's size. */
export type Reading = {
  readonly planYear: PlanYear | undefined
  readonly reportDate: IsoDate | undefined
  readonly reporter: Reporter
  readonly counts: ReadingCounts
  readonly tables: readonly TablePreview[]
  readonly findings: readonly Finding[]
  /** The server commits only if its own reading has the same digest: what was seen is what is stored. */
  readonly digest: string
}

export type ReadingCounts = {
  readonly projects: number
  readonly investors: number
  readonly facts: Readonly<Partial<Record<FactKind, number>>>
  readonly totals: { readonly matching: number; readonly differing: number; readonly unknown: number }
}

export type ReadingRequest = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly hints: Hints
}

/** Bytes → what the app understood, or why it could not read them. The same code that the server runs on commit. */
export const readingOf = ({ bytes, fileName, hints }: ReadingRequest): Result<Reading, ReadFailure> => {
  const workbook = readWorkbook(bytes, fileName)
  if (!workbook.ok) return workbook
  const interpretation = interpret(workbook.value, hints)
  return ok({
    planYear: interpretation.planYear,
    reportDate: interpretation.reportDate,
    reporter: interpretation.reporter,
    counts: countsOf(interpretation),
    tables: tablePreviews(workbook.value, interpretation),
    findings: interpretation.findings,
    digest: digestOf(interpretation),
  })
}

const countsOf = ({ facts, totals }: Interpretation): ReadingCounts => {
  const projects = new Set<string>()
  const investors = new Set<string>()
  const byKind: Partial<Record<FactKind, number>> = {}
  for (const fact of facts) {
    projects.add(fact.project.code ?? `${fact.project.name}\n${fact.investor ?? ''}`)
    if (fact.investor !== undefined) investors.add(fact.investor)
    byKind[fact.kind] = (byKind[fact.kind] ?? 0) + 1
  }
  return {
    projects: projects.size,
    investors: investors.size,
    facts: byKind,
    totals: {
      matching: totals.filter(total => total.matches === true).length,
      differing: totals.filter(total => total.matches === false).length,
      unknown: totals.filter(total => total.matches === undefined).length,
    },
  }
}
