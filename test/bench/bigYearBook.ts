import { monthEnd, planMonths, planYearOf, yearStart } from '../../src/domain/base/calendar.ts'
import type { Directory, Investor, Project } from '../../src/domain/ledger/directory.ts'
import { importId, investorId, projectId, sourceId } from '../../src/domain/base/ids.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import type { Fact, ImportRecord } from '../../src/domain/ledger/ledger.ts'
import { dong, units } from '../../src/domain/base/money.ts'
import { buildYearBook, type YearBook } from '../../src/domain/book/yearBook.ts'

const planYear = planYearOf(2024)

/** Same numbers every time: a linear congruential generator (Numerical Recipes). */
const createDraw = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const sources = [
  'central.domestic',
  'central.foreign',
  'central.ntp.newRural',
  'local.balance',
  'local.landUse',
  'local.lottery',
].map(sourceId)

/**
 * A big province's year for measuring: of every project 26 amounts (a plan, 13 months' commitments, 12 disbursements to
 * date; of every tenth project in-month ones instead), a third of the plans split over two sources.
 */
export const bigYearBook = (projectCount: number): YearBook => {
  const directory = directoryOf(projectCount)
  const draw = createDraw(20_241_020)
  const imports = [importOf('commitments', 1), ...planMonths.map(month => importOf(`report ${month}`, month + 1))]
  const facts = directory.projects.flatMap(project => factsOf(project, draw))
  return buildYearBook({ planYear, directory, imports, facts })
}

const importOf = (name: string, order: number): ImportRecord => ({
  id: importId(name),
  fileName: `${name}.xlsx`,
  planYear,
  reportDate: undefined,
  order,
  committedAt: '2024-01-01T00:00:00.000Z',
  committedBy: 'bench',
  undoneAt: undefined,
  sample: false,
})

const directoryOf = (projectCount: number): Directory => {
  const investors = Array.from({ length: 100 }, (_, at): Investor => {
    return { id: investorId(`investor-${at}`), name: `Chủ đầu tư số ${at}`, group: 'other', aliases: [] }
  })
  const projects = Array.from({ length: projectCount }, (_, at): Project => {
    const investor = investors[at % investors.length]
    return {
      id: projectId(`project-${at}`),
      code: String(7_000_000 + at),
      name: `Đường giao thông nông thôn xã số ${at}, đoạn Km${at % 90} - Km${(at % 90) + 7}`,
      aliases: [],
      investors: investor ? [{ investorId: investor.id, from: undefined }] : [],
    }
  })
  return {
    investors,
    projects,
    sources: sources.map(id => ({ id, name: id, aliases: [] })),
    keyProjects: ngheAnKeyProjects,
  }
}

const factsOf = (project: Project, draw: (below: number) => number): readonly Fact[] => {
  let cell = 0
  const fact = (words: Pick<Fact, 'importId' | 'kind' | 'asOf' | 'basis' | 'amount'> & Partial<Fact>): Fact => ({
    projectId: project.id,
    investorId: undefined,
    sourceId: sourceId(''),
    planYear,
    capital: 'planYear',
    reporter: 'investor',
    sheet: 'Sheet1',
    cell: `C${++cell}`,
    ...words,
  })
  const plan = (5 + draw(200)) * units.ty
  const first = sources[draw(3)] ?? sourceId('')
  const second = sources[3 + draw(3)] ?? sourceId('')
  const parts = draw(3) === 0 ? [first, second] : [first]
  const commitments = importId('commitments')
  const inMonth = draw(10) === 0
  let disbursed = 0
  return [
    ...parts.map(source =>
      fact({
        importId: commitments,
        kind: 'plan',
        sourceId: source,
        asOf: yearStart(planYear),
        basis: 'toDate',
        amount: dong(plan / parts.length),
      }),
    ),
    ...planMonths.map(month =>
      fact({
        importId: commitments,
        kind: 'commitment',
        asOf: monthEnd(planYear, month),
        basis: 'inMonth',
        amount: dong(Math.round((plan * (5 + draw(5))) / 100)),
      }),
    ),
    ...planMonths.slice(0, 13 - parts.length).map(month => {
      const paid = Math.round((plan * draw(9)) / 100)
      disbursed += paid
      return fact({
        importId: importId(`report ${month}`),
        kind: 'disbursement',
        asOf: monthEnd(planYear, month),
        basis: inMonth ? 'inMonth' : 'toDate',
        amount: dong(inMonth ? paid : disbursed),
      })
    }),
  ]
}
