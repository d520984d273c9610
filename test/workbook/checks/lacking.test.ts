import { describe, expect, it } from 'vitest'
import { createDesk, reading, type FactSketch } from '../desk.ts'

/** Six projects: a plan, commitments of three months, and what was disbursed to a day. */
const row = (project: number, paidTo = '2024-08-31'): readonly FactSketch[] => {
  const of = { code: `76999${40 + project}`, name: `Cầu số ${project}` }
  const months = ['2024-07-31', '2024-08-31', '2024-09-30']
  return [
    { ...of, kind: 'plan', amount: 1_000 + project, cell: `D${project}` },
    ...months.map((asOf, at): FactSketch => ({
      ...of,
      kind: 'commitment',
      basis: 'inMonth',
      asOf,
      amount: 100,
      cell: `${'EFG'[at]}${project}`,
    })),
    { ...of, kind: 'disbursement', asOf: paidTo, amount: 300 + Number(paidTo.slice(5, 7)), cell: `H${project}` },
  ]
}

const file = (paidTo?: string): readonly FactSketch[] => [1, 2, 3, 4, 5, 6].flatMap(project => row(project, paidTo))

const told = (
  before: readonly FactSketch[],
  now: readonly FactSketch[],
  days: { before?: string; now?: string } = {},
) => {
  const desk = createDesk()
  desk.commit('08.xlsx', reading(before, { reportDate: days.before ?? '2024-08-31' }))
  return desk.plan(reading(now, { reportDate: days.now ?? days.before ?? '2024-08-31' })).findings
}

const isOf = (project: number) => (fact: FactSketch) => fact.name === `Cầu số ${project}`

describe('a file sent again', () => {
  it('without a row is told with its project, figures and money', () => {
    const now = file().filter(fact => !isOf(3)(fact))
    expect(told(file(), now)).toMatchObject([
      {
        code: 'figures-lacking',
        severity: 'warning',
        fileName: '08.xlsx',
        figures: 5,
        projectCount: 1,
        projects: ['Cầu số 3'],
        columns: [{ kind: 'plan', figures: 1, amount: 1_003_000_000 }, { kind: 'disbursement' }, {}, {}],
      },
    ])
  })

  it('without a column is told with the column, its figures and money', () => {
    const now = file().filter(({ kind, asOf }) => kind !== 'commitment' || asOf !== '2024-07-31')
    expect(told(file(), now)).toMatchObject([
      {
        code: 'figures-lacking',
        figures: 6,
        projectCount: 0,
        columns: [{ kind: 'commitment', basis: 'inMonth', asOf: '2024-07-31', figures: 6, amount: 600_000_000 }],
      },
    ])
  })

  it('without the column that had its day is told, though it has no day now', () => {
    const desk = createDesk()
    desk.commit('08.xlsx', reading(file(), { reportDate: '2024-08-31' }))
    const now = reading(file().filter(({ kind }) => kind !== 'disbursement'))
    expect(desk.plan(now).findings).toMatchObject([
      { code: 'figures-lacking', figures: 6, columns: [{ kind: 'disbursement', asOf: '2024-08-31' }] },
    ])
  })

  it('by one of several investors whose figures came in one file is held against its own figures alone', () => {
    const other = file().map(fact => ({
      ...fact,
      investor: 'Sở Y tế',
      code: `80${fact.code?.slice(2)}`,
      name: `Trạm ${fact.name}`,
    }))
    const now = file().filter(fact => !isOf(3)(fact))
    expect(told([...file(), ...other], now)).toMatchObject([{ code: 'figures-lacking', figures: 5 }])
  })

  it('unchanged is told as that, and lacks nothing', () => {
    expect(told(file(), file())).toMatchObject([
      { code: 'nearly-same-file', severity: 'note', differing: 0, beyond: 0 },
    ])
  })

  it('is not said to be the same where the earlier file has more', () => {
    const codes = told(file(), file().slice(0, 25)).map(({ code }) => code)
    expect(codes).toEqual(['figures-lacking'])
  })

  it('with an empty cell where a 0 stood lacks nothing: the 0 stands', () => {
    const zero = (fact: FactSketch): FactSketch => (fact.cell === 'E1' ? { ...fact, amount: 0 } : fact)
    expect(
      told(
        file().map(zero),
        file().filter(({ cell }) => cell !== 'E1'),
      ),
    ).toMatchObject([{ code: 'nearly-same-file' }])
  })

  it('with most of a column changed is told: another column may stand there', () => {
    const now = file().map(fact => (fact.kind === 'plan' ? { ...fact, amount: 900 } : fact))
    expect(told(file(), now)).toMatchObject([
      { code: 'facts-changed', severity: 'warning', count: 6, figures: { kind: 'plan', figures: 6 } },
    ])
  })
})

describe('the next report', () => {
  const days = { before: '2024-08-31', now: '2024-09-30' }

  it('has moved on from last month’s figure to date, and lacks nothing', () => {
    expect(told(file(), file('2024-09-30'), days)).toEqual([])
  })

  it('need not speak of months that are past', () => {
    const now = file('2024-09-30').filter(({ kind, asOf = '' }) => kind !== 'commitment' || asOf > '2024-08-31')
    expect(told(file(), now, days)).toEqual([])
  })

  it('without a column of the last is told', () => {
    const now = file('2024-09-30').filter(({ kind }) => kind !== 'plan')
    expect(told(file(), now, days)).toMatchObject([
      { code: 'figures-lacking', figures: 6, columns: [{ kind: 'plan', asOf: undefined }] },
    ])
  })

  it('without a project of the last is told', () => {
    const now = file('2024-09-30').filter(fact => !isOf(5)(fact))
    expect(told(file(), now, days)).toMatchObject([{ code: 'figures-lacking', projects: ['Cầu số 5'] }])
  })

  it('with another plan for every project is told; for one, it is an increase', () => {
    const raised = (fact: FactSketch): FactSketch =>
      fact.kind === 'plan' ? { ...fact, amount: (fact.amount ?? 0) + 50 } : fact
    expect(told(file(), file('2024-09-30').map(raised), days)).toMatchObject([{ code: 'facts-changed', count: 6 }])
    const one = file('2024-09-30').map(fact => (isOf(1)(fact) ? raised(fact) : fact))
    expect(told(file(), one, days)).toEqual([])
  })

  it('is held against the latest before it, not against what an older one said', () => {
    const desk = createDesk()
    desk.commit('07.xlsx', reading(file('2024-07-31'), { reportDate: '2024-07-31' }))
    const shorter = (paidTo: string) => file(paidTo).filter(({ kind }) => kind !== 'plan')
    desk.commit('08.xlsx', reading(shorter('2024-08-31'), { reportDate: '2024-08-31' }))
    expect(desk.plan(reading(shorter('2024-09-30'), { reportDate: '2024-09-30' })).findings).toEqual([])
  })
})

describe('another form about the same projects', () => {
  const form = (kinds: readonly string[]) => file().filter(({ kind = '' }) => kinds.includes(kind))

  it('lacks nothing that it never had', () => {
    expect(told(form(['plan', 'commitment']), form(['plan', 'disbursement']))).toEqual([])
    expect(told(form(['plan', 'disbursement']), form(['commitment']))).toEqual([])
  })

  it('lacks nothing of another reporter’s', () => {
    const desk = createDesk()
    desk.commit('cdt.xlsx', reading(file(), { reportDate: '2024-08-31' }))
    const treasury = reading(form(['disbursement']).slice(0, 5), { reportDate: '2024-08-31', reporter: 'treasury' })
    expect(desk.plan(treasury).findings).toEqual([])
  })
})
