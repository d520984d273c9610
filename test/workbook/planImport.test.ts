import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/domain/base/calendar.ts'
import { createDesk, publicFiles, reading, readingOf, truthOf, truthReading, type FactSketch } from './desk.ts'

describe('planImport over the public workbooks, one after another', () => {
  const desk = createDesk()
  // 08 is full of errors and never gets in.
  const plans = new Map(
    publicFiles.filter(name => !name.startsWith('08')).map(name => [name, desk.commit(name, truthReading(name))]),
  )

  it('takes in every fact', () => {
    for (const [name, plan] of plans) expect(plan.facts).toHaveLength(truthOf(name).facts.length)
  })

  it('has nothing to say but what follows from the ledger: in 13 a figure falls below that of 02', () => {
    const findings = [...plans].flatMap(([name, plan]) => plan.findings.map(finding => ({ name, ...finding })))
    expect(findings).toEqual([
      {
        name: '13-phu-luc-thang-sau.xlsx',
        severity: 'warning',
        code: 'to-date-falls',
        sheet: 'Phụ lục 01',
        cell: 'W17',
        before: 31_995_000_000,
        beforeAsOf: '2024-08-31',
        beforeCell: 'W17',
        beforeFile: '02-phu-luc-cam-ket.xlsx',
        now: 28_795_000_000,
        nowAsOf: '2024-09-30',
      },
    ])
  })

  it('keeps one project per code and one investor per office', () => {
    const truths = [...plans.keys()].map(truthOf)
    const codes = new Set(truths.flatMap(({ facts }) => facts.map(({ project }) => project.code)))
    const offices = new Set(truths.flatMap(({ investors }) => Object.values(investors)))
    expect(desk.directory().projects).toHaveLength(codes.size)
    expect(desk.directory().investors).toHaveLength(offices.size)
  })

  it('gives the sources the ids that the public directory gives them', () => {
    const named = new Map(
      desk.directory().sources.flatMap(({ id, name, aliases }) => [name, ...aliases].map(text => [text, id])),
    )
    const expected = Object.assign({}, ...publicFiles.map(name => truthOf(name).fundingSources)) as Record<
      string,
      string
    > // name → id
    expect(Object.fromEntries(named)).toEqual(expected)
  })

  it('writes the facts under the names of its file', () => {
    const { investors, projects, sources } = desk.directory()
    for (const [name, plan] of plans) {
      const written = plan.facts.map(fact => ({
        kind: fact.kind,
        code: projects.find(({ id }) => id === fact.projectId)?.code,
        project: projects.find(({ id }) => id === fact.projectId)?.name,
        office: investors.find(({ id }) => id === fact.investorId)?.name,
        source: sources.find(({ id }) => id === fact.sourceId)?.name,
        capital: fact.capital,
        asOf: fact.asOf,
        basis: fact.basis,
        amount: fact.amount,
        cell: fact.cell,
      }))
      const { facts, investors: offices } = truthOf(name)
      const officeNames = new Map(
        investors.flatMap(office => [office.name, ...office.aliases].map(text => [text, office.name])),
      )
      expect(Object.keys(offices).every(office => officeNames.has(office))).toBe(true)
      expect(written).toEqual(
        facts.map(fact => ({
          kind: fact.kind,
          code: fact.project.code,
          project: fact.project.name,
          office: officeNames.get(fact.investor ?? ''),
          source: fact.fundingSource,
          capital: fact.capital ?? 'planYear',
          asOf: fact.asOf,
          basis: fact.basis,
          amount: fact.amount,
          cell: fact.cell,
        })),
      )
    }
  })

  it('plans the same file to the same plan', () => {
    const [one, other] = [createDesk(), createDesk()]
    expect(one.plan(truthReading('02-phu-luc-cam-ket.xlsx'))).toEqual(
      other.plan(truthReading('02-phu-luc-cam-ket.xlsx')),
    )
  })

  it('brings nothing new where a file comes again', () => {
    const again = desk.plan(truthReading('02-phu-luc-cam-ket.xlsx'))
    expect([again.added, again.changed]).toEqual([nothing, nothing])
  })
})

describe('planImport over the public workbooks as they are read', () => {
  it('adds nothing to what each file has found itself, but the fall from 02 to 13', () => {
    const desk = createDesk()
    const own = publicFiles.map(fileName => {
      const read = readingOf(fileName)
      const isStopped = read.findings.some(({ severity }) => severity === 'error')
      const plan = isStopped ? desk.plan(read) : desk.commit(fileName, read)
      return [fileName.slice(0, 2), plan.findings.slice(read.findings.length).map(({ code, cell }) => [code, cell])]
    })
    expect(own.filter(([, findings]) => findings?.length !== 0)).toEqual([['13', [['to-date-falls', 'W17']]]])
  })

  it('finds the same offices and projects in whatever order the files come in', () => {
    const desk = createDesk()
    for (const fileName of publicFiles.toReversed()) desk.commit(fileName, truthReading(fileName))
    const offices = new Set(publicFiles.flatMap(fileName => Object.values(truthOf(fileName).investors)))
    expect(desk.directory().investors).toHaveLength(offices.size)
    expect(desk.directory().projects).toHaveLength(335)
  })
})

describe('planImport matches projects', () => {
  const bridge = { code: '7699944', name: 'Cầu Hưng Đức qua sông Lam' }
  const clinic = { name: 'Trạm y tế xã Nghi Phú', investor: 'UBND thành phố Vinh' }

  it.each<[string, readonly FactSketch[], FactSketch]>([
    ['by code, whatever the file calls it', [bridge], { ...bridge, name: 'Cầu Hưng Đức' }],
    ['by code under another investor', [bridge], { ...bridge, investor: 'Sở Xây dựng' }],
    ['by name within the investor', [clinic], { ...clinic, name: 'TRẠM Y TẾ XÃ NGHI PHÚ', investor: 'TP Vinh' }],
    ['by name where only the ledger has a code', [{ ...clinic, code: '7778672' }], clinic],
    ['by name where only the file has a code', [clinic], { ...clinic, code: '7778672' }],
    ['by name where what stands for the code is none', [clinic], { ...clinic, code: 'DA' }],
    [
      'by name where neither names an investor',
      [{ ...clinic, investor: undefined }],
      { ...clinic, investor: undefined },
    ],
    [
      'the one without a code before the one with',
      [{ ...clinic, code: '7778672' }, { ...clinic, code: '12' }, clinic],
      clinic,
    ],
  ])('%s', (_, ledger, fact) => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading(ledger))
    expect(desk.plan(reading([fact]))).toMatchObject({ added: { projects: [] }, findings: [] })
  })

  it.each<[string, FactSketch, FactSketch]>([
    ['another code under the same name', bridge, { ...bridge, code: '8084042' }],
    ['the same name under another investor', clinic, { ...clinic, investor: 'UBND huyện Nam Đàn' }],
    ['another stage', { name: 'Kè sông Lam giai đoạn 1' }, { name: 'Kè sông Lam giai đoạn 2' }],
    ['another stretch', { name: 'Nâng cấp ĐT.532 đoạn Km0 - Km12' }, { name: 'Nâng cấp ĐT.532 đoạn Km12 - Km20' }],
  ])('takes %s for another project without fuss', (_, before, fact) => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([before]))
    const plan = desk.plan(reading([fact]))
    expect(plan.added.projects).toHaveLength(1)
    expect(plan.findings).toEqual([])
  })

  it.each<[string, readonly FactSketch[], FactSketch, string]>([
    [
      'two codes under the name',
      [bridge, { ...bridge, code: '8084042' }],
      { name: bridge.name },
      'Cầu Hưng Đức qua sông Lam (mã 7699944)',
    ],
    ['an investor that only one side names', [clinic], { ...clinic, investor: undefined }, clinic.name],
    ['diacritics that contradict', [clinic], { ...clinic, name: 'Trạm y tế xã Nghi Phù' }, clinic.name],
  ])('asks about %s', (_, before, fact, candidate) => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading(before))
    const { findings } = desk.plan(reading([{ ...fact, cell: 'D9' }]))
    expect(findings).toMatchObject([{ code: 'name-ambiguous', severity: 'warning', cell: 'D9', name: fact.name }])
    expect(findings[0]).toHaveProperty('candidates', expect.arrayContaining([candidate]))
  })

  it('follows the code, and points out quite another name under it', () => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([bridge]))
    const { added, changed, findings } = desk.plan(reading([{ ...bridge, name: 'Trường THPT Kỳ Sơn', cell: 'D9' }]))
    expect([added, changed]).toEqual([nothing, nothing])
    expect(findings).toEqual([
      {
        severity: 'note',
        code: 'name-ambiguous',
        sheet: 'Sheet1',
        cell: 'D9',
        name: 'Trường THPT Kỳ Sơn',
        candidates: ['Cầu Hưng Đức qua sông Lam (mã 7699944)'],
      },
    ])
  })

  it('learns the code, another spelling and the investor', () => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([{ ...clinic, investor: 'TP Vinh' }]))
    const [before] = desk.directory().projects
    const { changed } = desk.plan(reading([{ ...clinic, name: 'Trạm Y tế xã Nghi Phú', code: '7778672' }]))
    expect(changed.projects).toEqual([{ ...before, code: '7778672', aliases: ['Trạm Y tế xã Nghi Phú'] }])
  })

  it('takes rows of one project in one file together', () => {
    const rows = [
      { ...clinic, source: 'NSTW', cell: 'D5' },
      { ...clinic, code: '7778672', cell: 'D6' },
      { ...clinic, name: `${clinic.name} `, source: 'NSĐP', cell: 'D7' },
    ]
    const { facts, added } = createDesk().plan(reading(rows))
    expect(added.projects).toMatchObject([{ code: '7778672', name: clinic.name, aliases: [] }])
    expect(new Set(facts.map(({ projectId }) => projectId)).size).toBe(1)
    expect(facts.map(({ sourceId }) => sourceId)).toEqual(['central', '', 'local'])
  })
})

describe('planImport dates the investors of a project', () => {
  const road = { code: '7811975', name: 'Cải tạo, nâng cấp Quốc lộ 7' }
  const old = { ...road, investor: 'Sở Giao thông vận tải' }
  const young = { ...road, investor: 'Sở Xây dựng' }

  it('from the report on that names another one', () => {
    expect(investorsAfter([old, '2024-08-31'], [young, '2024-12-31'])).toEqual([
      ['Sở Giao thông vận tải', undefined],
      ['Sở Xây dựng', '2024-12-31'],
    ])
  })

  it('in whatever order the reports come in', () => {
    expect(investorsAfter([young, '2024-12-31'], [old, '2024-08-31'])).toEqual([
      ['Sở Giao thông vận tải', undefined],
      ['Sở Xây dựng', '2024-12-31'],
    ])
  })

  it('not because one file names two', () => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([old], { reportDate: '2024-08-31' }))
    const both = reading([young, { ...old, cell: 'D6' }], { reportDate: '2024-09-30' })
    expect(desk.plan(both).changed.projects).toEqual([])
  })
})

describe('planImport', () => {
  it('tells what the file itself has found before its own findings', () => {
    const finding = { code: 'unit-unknown', stated: 'none', severity: 'error', sheet: 'S1', cell: undefined } as const
    const plan = createDesk().plan({ ...reading([{}]), findings: [finding] })
    expect(plan.findings).toEqual([finding])
  })

  it('plans nothing where nobody knows the year', () => {
    const finding = { code: 'plan-year-unknown', severity: 'error', sheet: undefined, cell: undefined } as const
    const plan = createDesk().plan({ ...reading([{}]), planYear: undefined, findings: [finding] })
    expect(plan).toEqual({
      facts: [],
      added: nothing,
      changed: nothing,
      findings: [finding],
      questions: [],
      likely: [],
      gone: [],
    })
  })

  it('keeps a source that nobody knows under its own name', () => {
    const { added, facts } = createDesk().plan(
      reading([{ source: 'Nhân dân đóng góp' }, { source: 'Tổng số', cell: 'E5' }]),
    )
    expect(added.sources).toEqual([{ id: 'other.nhan-dan-dong-gop', name: 'Nhân dân đóng góp', aliases: [] }])
    expect(facts.map(({ sourceId }) => sourceId)).toEqual(['other.nhan-dan-dong-gop', ''])
  })

  it('remembers how files spell a source', () => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([{ source: 'NSTW' }]))
    const plan = desk.plan(reading([{ source: 'Ngân sách trung ương', asOf: isoDate('2024-06-30') }]))
    expect(plan.added.sources).toEqual([])
    expect(plan.changed.sources).toEqual([{ id: 'central', name: 'NSTW', aliases: ['Ngân sách trung ương'] }])
  })
})

describe('two names of a file that turn out to mean the same', () => {
  const [one, two] = ['Trạm y tế Kim Liên', 'Trạm y tế Kim Liên, giai đoạn 2']
  const to = (id: string) => [{ kind: 'project', name: two, investor: 'Sở Giao thông vận tải', to: { id } }] as const
  const planOf = (amounts: readonly [number, number], sheet = 'Sheet1') => {
    const desk = createDesk()
    desk.commit('before.xlsx', reading([{ name: one, amount: 1 }], { reportDate: '2024-01-31' }))
    const id = desk.directory().projects[0]?.id ?? ''
    const read = reading([
      { name: one, amount: amounts[0], cell: 'D5', asOf: '2024-06-30' },
      { name: two, amount: amounts[1], cell: 'D6', asOf: '2024-06-30' },
    ])
    const facts = read.facts.map((fact, at) => (at === 1 ? { ...fact, sheet } : fact))
    return desk
      .ask({ ...read, facts }, to(id))
      .findings.map(({ code, severity, cell }) => `${severity} ${code} ${cell}`)
  }

  it('are an error: of two figures one would be lost', () => {
    expect(planOf([10, 20])).toEqual(['error duplicate-project D6'])
    expect(planOf([10, 20], 'Sheet2')).toEqual(['error duplicate-project D6'])
  })

  it('also with the same amount in two rows of one sheet; on another sheet it is told twice', () => {
    expect(planOf([10, 10])).toEqual(['error duplicate-project D6'])
    expect(planOf([10, 10], 'Sheet2')).toEqual([])
  })

  it('are an error for sources as well', () => {
    const { findings } = createDesk().plan(
      reading([
        { source: 'NSTW', amount: 10 },
        { source: 'Ngân sách trung ương', amount: 20, cell: 'E5' },
      ]),
    )
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['duplicate-project E5'])
  })
})

const nothing = { investors: [], projects: [], sources: [] }

const investorsAfter = (...files: readonly (readonly [FactSketch, string])[]) => {
  const desk = createDesk()
  files.forEach(([fact, reportDate], at) => desk.commit(`${at}.xlsx`, reading([fact], { reportDate })))
  const { projects, investors } = desk.directory()
  return projects.flatMap(project =>
    project.investors.map(({ investorId, from }) => [investors.find(({ id }) => id === investorId)?.name, from]),
  )
}
