import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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

export type Engine = (bytes: Uint8Array<ArrayBuffer>, fileName: string, planYear: number) => Read

/** The import of a checkout (its reading, its matching to an empty directory), in this process and without a store. */
export const loadEngine = async (root: string): Promise<Engine> => {
  const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(resolve(root), 'src', path)).href)
  const { readWorkbook } = (await load('workbook/reader/read.ts')) as typeof import('../../src/workbook/reader/read.ts') // the same file of another checkout
  const { interpret } = (await load('workbook/interpret.ts')) as typeof import('../../src/workbook/interpret.ts') // likewise
  const { planImport } = (await load('workbook/planImport.ts')) as typeof import('../../src/workbook/planImport.ts') // likewise
  return (bytes, fileName, planYear) => {
    const read = readWorkbook(bytes, fileName)
    if (!read.ok)
      return {
        status: 'rejected',
        facts: [],
        findings: [{ ...read.error, severity: 'error', sheet: undefined, cell: undefined }],
      }
    const reading = interpret(read.value, { planYear: planYear as never, asOf: undefined }) // a year of the generator's
    let ids = 0
    const plan = planImport(reading, {
      directory: { investors: [], projects: [], sources: [], keyProjects: [] },
      book: undefined,
      newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    })
    const nameOf = new Map<string, string>(
      [...plan.added.investors, ...plan.added.sources].map(({ id, name }) => [id, name]),
    )
    const projectOf = new Map<string, { readonly code: string | undefined; readonly name: string }>(
      plan.added.projects.map(project => [project.id, project]),
    )
    const isRejected = plan.findings.some(({ severity }) => severity === 'error')
    return {
      status: isRejected ? 'rejected' : 'committed',
      facts: plan.facts.map(fact => ({
        ...fact,
        project: projectOf.get(fact.projectId) ?? { code: undefined, name: '?' },
        investor: fact.investorId && nameOf.get(fact.investorId),
        fundingSource: nameOf.get(fact.sourceId),
      })),
      findings: plan.findings,
    }
  }
}
