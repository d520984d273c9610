import { describe, expect, it } from 'vitest'
import type { NameDecision } from '../../../src/workbook/said/decisions.ts'
import { createDesk, reading, type Desk, type FactSketch } from '../desk.ts'

const deskKnowing = (...facts: readonly FactSketch[]): Desk => {
  const desk = createDesk()
  desk.commit('tháng trước.xlsx', reading(facts))
  return desk
}

const offices = [
  'Sở Y tế',
  'Sở Giao thông vận tải',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'UBND huyện Nam Đàn',
  'UBND huyện Nghĩa Đàn',
  'UBND thành phố Vinh',
  'Ban Quản lý dự án đầu tư xây dựng công trình giao thông',
  'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp',
  'Ban Quản lý Khu kinh tế Đông Nam',
  'Trung tâm Phát triển quỹ đất tỉnh',
  'Bệnh viện Sản Nhi',
]

const directory = deskKnowing(...offices.map((investor, at) => ({ investor, code: String(7_000_000 + at) })))

/** Whom a new spelling may mean, best first; `[]`: nobody is asked. */
const askedOf = (investor: string): readonly (string | undefined)[] =>
  directory
    .ask(reading([{ investor, code: '7999999' }]))
    .questions.flatMap(({ kind, candidates }) => (kind === 'investor' ? [candidates[0]?.name] : []))

describe('an investor’s name', () => {
  it.each([
    ['Sở Ytế', 'Sở Y tế'],
    ['Sở Giao thông', 'Sở Giao thông vận tải'],
    ['Giao thông vận tải (Sở)', 'Sở Giao thông vận tải'],
    ['UBND huyện Nam Đản', 'UBND huyện Nam Đàn'],
    ['UBND TP. Vinh (BQLDA)', 'UBND thành phố Vinh'],
    ['Ban QLDA Dân dụng & CN', 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp'],
    ['TT PT quỹ đất tỉnh', 'Trung tâm Phát triển quỹ đất tỉnh'],
  ])('“%s” may be %s: asked', (name, known) => {
    expect(askedOf(name)).toEqual([known])
  })

  it.each([
    'UBND huyện Nghi Lộc',
    'UBND huyện Tân Kỳ',
    'Sở Tài chính',
    'Bệnh viện Ung bướu',
    'Ban quản lý dự án huyện Nam Đàn',
    'Công an tỉnh',
  ])('“%s” is like nobody: new, and nobody is asked', name => {
    expect(askedOf(name)).toEqual([])
  })

  it.each(['SỞ Y TẾ', 'Sở Y tế tỉnh Nghệ An', 'BQL KKT Đông Nam', 'BQLDA ĐTXD CT giao thông', 'Huyện Nam Đàn'])(
    '“%s” is surely known: nobody is asked',
    name => {
      expect(askedOf(name)).toEqual([])
      expect(directory.ask(reading([{ investor: name }])).added.investors).toEqual([])
    },
  )
})

describe('a project’s name', () => {
  const asked = (known: FactSketch, named: FactSketch) => deskKnowing(known).ask(reading([named])).questions

  it.each([
    ['Xây dựng cầu Cửa Hội', 'Cầu Cửa Hội (xây dựng)', 'wordOrder'],
    ['Đường nối QL7 với cảng Cửa Lò', 'Đường nối QL7 với cảng Cửa Lò giai đoạn 1', 'contained'],
    ['Nâng cấp đê Tả Lam đoạn Nam Hưng Nghi', 'Nâng cấp đê Tả Lâm đoạn Nam Hưng Nghi', 'diacritics'],
  ])('“%s” may be “%s”', (known, name, why) => {
    expect(asked({ name: known }, { name })).toMatchObject([{ kind: 'project', name, candidates: [{ why }] }])
  })

  it.each([
    ['Đường vành đai giai đoạn 1', 'Đường vành đai giai đoạn 2'],
    ['Cải tạo QL7 qua thị trấn', 'Cải tạo QL7C qua thị trấn'],
    ['Trường THPT Đô Lương 1', 'Trường THPT Đô Lương 3'],
    ['Trường Mầm non Diễn Thịnh', 'Trường Mầm non Diễn Hùng'],
    ['Nâng cấp ĐT.532 đoạn Km0 - Km12', 'Nâng cấp ĐT.534 đoạn Km0 - Km12'],
  ])('“%s” is never “%s”', (known, name) => {
    expect(asked({ name: known }, { name })).toEqual([])
  })

  it('two codes are two projects, however alike', () => {
    expect(asked({ name: 'Cầu Dinh', code: '7000001' }, { name: 'Cầu Dinh cũ', code: '7000002' })).toEqual([])
  })

  it('under a known code another name is asked about, the code’s own project first', () => {
    expect(asked({ name: 'Cầu Dinh', code: '7000001' }, { name: 'Trường Hưng Lộc', code: '7000001' })).toMatchObject([
      { code: '7000001', candidates: [{ name: 'Cầu Dinh', why: 'sameCode' }] },
    ])
  })

  it('one that the file names itself elsewhere is no candidate', () => {
    const desk = deskKnowing({ name: 'Kè sông Lam xã Khánh Sơn' })
    const file = reading([{ name: 'Kè sông Lam xã Khánh Sơn' }, { name: 'Kè sông Lam', cell: 'D6' }])
    expect(desk.ask(file).questions).toEqual([])
  })

  it('says how much rests on the answer', () => {
    const file = reading([
      { name: 'Cầu Dinh (xây mới)', amount: 700 },
      { name: 'Cầu Dinh (xây mới)', kind: 'disbursement', amount: 300, cell: 'E5' },
    ])
    expect(deskKnowing({ name: 'Xây mới cầu Dinh' }).ask(file).questions).toMatchObject([
      { rows: 1, facts: 2, amount: 700_000_000, place: { sheet: 'Sheet1', cell: 'D5' } },
    ])
  })
})

describe('an answer', () => {
  const known = { name: 'Xây mới cầu Dinh', investor: 'Sở Giao thông vận tải' }
  const named = { name: 'Cầu Dinh (xây mới)', investor: 'Sở Giao thông vận tải' }
  const answer = (to: NameDecision['to'], more: Partial<NameDecision> = {}): NameDecision => ({
    kind: 'project',
    name: named.name,
    investor: named.investor,
    to,
    ...more,
  })

  it('is taken, and becomes an alias', () => {
    const desk = deskKnowing(known)
    const [project] = desk.directory().projects
    const plan = desk.ask(reading([named]), [answer({ id: project?.id ?? '' })])
    expect(plan).toMatchObject({ questions: [], added: { projects: [] } })
    expect(plan.changed.projects).toMatchObject([{ id: project?.id, aliases: [named.name] }])
    expect(plan.facts.map(({ projectId }) => projectId)).toEqual([project?.id])
  })

  it('new is new, without a warning', () => {
    const plan = deskKnowing(known).ask(reading([named]), [answer('new')])
    expect(plan).toMatchObject({ questions: [], findings: [], added: { projects: [{ name: named.name }] } })
  })

  it('skip leaves its facts out, and says how many and how much', () => {
    const plan = deskKnowing(known).ask(reading([named, { ...known, cell: 'D9' }]), [answer('skip')])
    expect(plan.facts.map(({ cell }) => cell)).toEqual(['D9'])
    expect(plan.findings).toMatchObject([{ code: 'name-skipped', name: named.name, facts: 1, amount: 1_000_000_000 }])
  })

  it('to a project that has another code makes the file’s code one more name of it', () => {
    const desk = deskKnowing({ ...known, code: '7000001' })
    const [project] = desk.directory().projects
    const file = reading([{ ...named, code: '7000009' }])
    const names = [answer({ id: project?.id ?? '' }, { code: '7000009' })]
    const { changed } = desk.ask(file, names)
    expect(changed.projects[0]?.aliases).toEqual([named.name, '7000009'])
    const later = createDesk({ ...desk.directory(), projects: changed.projects })
    expect(later.ask(file)).toMatchObject({ questions: [], added: { projects: [] } })
  })

  it('about a name or an entry that is not there changes nothing', () => {
    const desk = deskKnowing(known)
    const strays = [answer('new', { name: '__proto__' }), answer({ id: 'nobody' })]
    const plan = desk.ask(reading([named]), strays)
    expect(plan.questions).toHaveLength(1)
    expect(plan.findings.map(({ code }) => code)).toEqual(['decision-unplaced'])
  })

  it('holds for sources too', () => {
    const desk = deskKnowing(known)
    const file = reading([{ ...known, source: 'Vốn của Quỹ Thiện Tâm' }])
    const names: NameDecision[] = [{ kind: 'source', name: 'Vốn của Quỹ Thiện Tâm', to: { id: 'local.balance' } }]
    const { facts, added } = desk.ask(file, names)
    expect(facts.map(({ sourceId }) => sourceId)).toEqual(['local.balance'])
    expect(added.sources).toMatchObject([{ id: 'local.balance', aliases: ['Vốn của Quỹ Thiện Tâm'] }])
  })
})
