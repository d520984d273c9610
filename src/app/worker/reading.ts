import type { IsoDate, PlanYear } from '../../domain/base/calendar.ts'
import type { FactKind, Reporter } from '../../domain/ledger/ledger.ts'
import type { Workbook } from '../../workbook/said/cells.ts'
import type { Decisions } from '../../workbook/said/decisions.ts'
import { digestOf } from '../../workbook/said/digest.ts'
import type { Finding } from '../../workbook/said/findings.ts'
import { interpret } from '../../workbook/interpret.ts'
import type { Hints, Interpretation } from '../../workbook/said/interpretation.ts'
import type { ReadingQuestion } from '../../workbook/said/readingQuestion.ts'
import { sheetOutlines, type SheetOutline } from './sheetOutline.ts'

/** What the browser understood of a file: small enough to cross from the worker, whatever the file's size. */
export type Reading = {
  readonly planYear: PlanYear | undefined
  readonly reportDate: IsoDate | undefined
  readonly reporter: Reporter
  readonly counts: ReadingCounts
  readonly sheets: readonly SheetOutline[]
  readonly findings: readonly Finding[]
  /** What the officer is asked so that errors among the findings go away. */
  readonly questions: readonly ReadingQuestion[]
  /** The server commits only if its own reading has the same digest: what was seen is what is stored. */
  readonly digest: string
}

export type ReadingCounts = {
  readonly projects: number
  readonly investors: number
  readonly facts: Readonly<Partial<Record<FactKind, number>>>
  readonly totals: { readonly matching: number; readonly differing: number; readonly unknown: number }
}

/** Cells → what the app understood. The same code that the server runs on commit. */
export const readingOf = (workbook: Workbook, hints: Hints, decisions?: Decisions): Reading => {
  const interpretation = interpret(workbook, hints, decisions)
  return {
    planYear: interpretation.planYear,
    reportDate: interpretation.reportDate,
    reporter: interpretation.reporter,
    counts: countsOf(interpretation),
    sheets: sheetOutlines(workbook, interpretation),
    findings: interpretation.findings.slice(0, mostFindings),
    questions: interpretation.questions,
    digest: digestOf(interpretation),
  }
}

/** A file of noise can raise a million; nobody reads more than these, and each has to cross from the worker. */
const mostFindings = 5_000

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
