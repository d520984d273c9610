import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlanYear } from '../../src/domain/base/calendar.ts'
import type { Workbook } from '../../src/workbook/said/cells.ts'
import type { Finding } from '../../src/workbook/said/findings.ts'

/** What the import of one file would write, as it is judged. */
export type Read = {
  readonly status: 'committed' | 'rejected'
  readonly facts: readonly ReadFigure[]
  readonly findings: readonly Finding[]
}

export type ReadFigure = {
  readonly kind: string
  readonly project: { readonly code: string | undefined; readonly name: string }
  readonly investor: string | undefined
  readonly fundingSource: string | undefined
  readonly capital: string
  readonly asOf: string
  readonly basis: string
  readonly amount: number
  readonly sheet: string
  readonly cell: string
}

/** The import of a checkout, in this process and without a store. */
export type Engine = {
  /** Undefined where the file is no workbook that it reads. */
  readonly open: (bytes: Uint8Array, fileName: string) => Workbook | undefined
  /** As an empty directory takes it in. */
  readonly understand: (workbook: Workbook, planYear: number) => Read
}

export const loadEngine = async (root: string): Promise<Engine> => {
  const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(resolve(root), 'src', path)).href)
  const { readWorkbook } = (await load('workbook/reader/read.ts')) as typeof import('../../src/workbook/reader/read.ts') // the same file of another checkout
  const { interpret } = (await load('workbook/interpret.ts')) as typeof import('../../src/workbook/interpret.ts') // likewise
  const { planImport } = (await load('workbook/planImport.ts')) as typeof import('../../src/workbook/planImport.ts') // likewise
  return {
    open: (bytes, fileName) => {
      const read = readWorkbook(bytes, fileName)
      return read.ok ? read.value : undefined
    },
    understand: (workbook, planYear) => {
      const reading = interpret(workbook, { planYear: planYear as PlanYear, asOf: undefined }) // a year of the truth's
      let ids = 0
      return readOf(
        planImport(reading, {
          directory: { investors: [], projects: [], sources: [], keyProjects: [] },
          book: undefined,
          newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
        }),
      )
    },
  }
}

type Plan = ReturnType<typeof import('../../src/workbook/planImport.ts').planImport>

/** A plan with the names that its new entries get. */
const readOf = ({ facts, added, findings }: Plan): Read => {
  const nameOf = new Map<string, string>([...added.investors, ...added.sources].map(({ id, name }) => [id, name]))
  const projectOf = new Map<string, ReadFigure['project']>(added.projects.map(project => [project.id, project]))
  return {
    status: findings.some(({ severity }) => severity === 'error') ? 'rejected' : 'committed',
    facts: facts.map(fact => ({
      ...fact,
      project: projectOf.get(fact.projectId) ?? { code: undefined, name: '?' },
      investor: fact.investorId && nameOf.get(fact.investorId),
      fundingSource: nameOf.get(fact.sourceId),
    })),
    findings,
  }
}
