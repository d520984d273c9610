import { covers, sourceId, wholeSource, type SourceId } from '../base/ids.ts'
import { foldName } from './names.ts'

/** A funding source that everybody knows, and the phrases (folded, abbreviations spelled out) that name it. */
export type SourceNode = {
  readonly id: SourceId
  readonly name: string
  readonly phrases: readonly string[]
  /** Says where the capital sits, not what it is: yields to a phrase that says what it is. */
  readonly yields?: true
}

type SourceWords = { readonly name: string; readonly phrases: readonly string[]; readonly yields?: true }

/** The tree of funding sources as provincial reports name them. Parents stand before their children. */
const rows = {
  '': {
    name: 'Tổng các nguồn vốn',
    phrases: ['tong so', 'tong cong', 'tong von', 'tong cac nguon', 'tat ca cac nguon'],
  },
  central: {
    name: 'Ngân sách trung ương',
    phrases: [
      'ngan sach trung uong',
      'trung uong',
      'trung uong bo sung co muc tieu cho dia phuong',
      'trung uong bo sung co muc tieu cho ngan sach dia phuong',
      'trung uong ho tro co muc tieu cho dia phuong',
    ],
  },
  'central.domestic': { name: 'NSTW (vốn trong nước)', phrases: ['trong nuoc'] },
  'central.domestic.recovery': {
    name: 'Chương trình phục hồi và phát triển kinh tế - xã hội',
    phrases: ['chuong trinh phuc hoi', 'phuc hoi va phat trien', 'phuc hoi phat trien'],
  },
  'central.domestic.reserve': {
    name: 'Dự phòng ngân sách trung ương',
    phrases: ['du phong ngan sach trung uong', 'du phong trung uong'],
  },
  'central.domestic.surplus': {
    name: 'Tăng thu, tiết kiệm chi ngân sách trung ương',
    phrases: [
      'tang thu ngan sach trung uong',
      'tiet kiem chi ngan sach trung uong',
      'tang thu tiet kiem chi ngan sach trung uong',
    ],
  },
  'central.bonds': { name: 'Trái phiếu Chính phủ', phrases: ['trai phieu chinh phu'] },
  'central.foreign': { name: 'Vốn nước ngoài (ODA)', phrases: ['nuoc ngoai', 'ngoai nuoc', 'oda', 'vay nuoc ngoai'] },
  'central.ntp': {
    name: 'Chương trình mục tiêu quốc gia',
    phrases: ['muc tieu quoc gia', 'chuong trinh muc tieu quoc gia'],
  },
  'central.ntp.newRural': {
    name: 'CTMTQG xây dựng nông thôn mới',
    phrases: ['nong thon moi', 'xay dung nong thon moi'],
  },
  'central.ntp.poverty': { name: 'CTMTQG giảm nghèo bền vững', phrases: ['giam ngheo ben vung', 'giam ngheo'] },
  'central.ntp.ethnic': {
    name: 'CTMTQG phát triển KT-XH vùng đồng bào DTTS và miền núi',
    phrases: ['dan toc thieu so', 'dan toc thieu so va mien nui', 'vung dong bao dan toc', 'vung dong bao'],
  },
  local: {
    name: 'Ngân sách địa phương',
    phrases: ['ngan sach dia phuong', 'dia phuong', 'ngan sach tinh huyen xa', 'ngan sach huyen xa'],
  },
  'local.balance': {
    name: 'Cân đối ngân sách địa phương',
    phrases: [
      'can doi ngan sach dia phuong',
      'can doi ngan sach tinh',
      'can doi ngan sach',
      'trong can doi',
      'can doi',
      'xay dung co ban tap trung',
      'ngan sach tap trung',
      'von tap trung',
    ],
  },
  'local.landUse': {
    name: 'Thu sử dụng đất',
    phrases: [
      'su dung dat',
      'quyen su dung dat',
      'tien dat',
      'dau gia dat',
      'nguon dat',
      'thu tu dat',
      'quy dat',
      'qsdd',
    ],
  },
  'local.lottery': { name: 'Xổ số kiến thiết', phrases: ['xo so kien thiet', 'xo so'] },
  'local.deficit': {
    name: 'Bội chi ngân sách địa phương',
    phrases: [
      'boi chi ngan sach dia phuong',
      'boi chi ngan sach',
      'boi chi',
      'vay lai',
      'oda vay lai',
      'von oda vay lai',
      'nuoc ngoai vay lai',
      'vay lai von oda',
      'vay lai von nuoc ngoai',
      'trai phieu chinh quyen dia phuong',
    ],
  },
  'local.surplus': { name: 'Tăng thu, tiết kiệm chi', phrases: ['tang thu', 'tiet kiem chi', 'vuot thu', 'ket du'] },
  'local.reserve': {
    name: 'Dự phòng ngân sách địa phương',
    phrases: ['du phong ngan sach dia phuong', 'du phong ngan sach tinh', 'du phong dia phuong'],
  },
  'local.province': {
    name: 'Ngân sách tỉnh',
    phrases: ['ngan sach tinh', 'ngan sach cap tinh', 'von tinh', 'nst'],
    yields: true,
  },
  'local.district': {
    name: 'Ngân sách huyện',
    phrases: ['ngan sach huyen', 'ngan sach cap huyen', 'ngan sach thi xa', 'ngan sach thanh pho', 'von huyen', 'nsh'],
    yields: true,
  },
  'local.commune': {
    name: 'Ngân sách xã',
    phrases: ['ngan sach xa', 'ngan sach cap xa', 'ngan sach phuong', 'von xa', 'nsx'],
    yields: true,
  },
  'other.counterpart': {
    name: 'Vốn đối ứng',
    phrases: ['doi ung', 'doi ung oda', 'doi ung von oda', 'doi ung cac du an oda', 'doi ung muc tieu quoc gia'].concat(
      ['doi ung chuong trinh muc tieu quoc gia', 'doi ung cac chuong trinh muc tieu quoc gia', 'doi ung nuoc ngoai'],
    ),
    yields: true,
  },
} as const satisfies Record<string, SourceWords>

export const sourceTaxonomy: readonly SourceNode[] = Object.entries<SourceWords>(rows).map(([id, row]) => ({
  ...row,
  id: sourceId(id),
}))

/**
 * The source that a heading or a cell names, or undefined where it names none that everybody knows. Several at once
 * ("NSTW và NSĐP") are the nearest one above them all, at the top the whole.
 * Only text that is little else than the source's name counts: a project "… nông thôn mới" is not a source.
 */
export const classifySource = (text: string): SourceId | undefined => {
  const reading = readSource(text)
  return reading.isClear ? reading.nearest : undefined
}

/** A source's name and no other word that says anything: "Nguồn thu xổ số kiến thiết", not "Giao thông địa phương". */
export const isSourceAlone = (text: string): boolean => {
  const { nearest, strange } = readSource(text)
  return nearest !== undefined && nearest !== wholeSource && strange === 0
}

/** The source's id whether known or not: an unknown name stands under the nearest known source, or under `other`. */
export const sourceIdOf = (text: string): SourceId => {
  const { isClear, nearest, slug } = readSource(text)
  if (slug === '') return wholeSource
  if (isClear && nearest !== undefined) return nearest
  return sourceId(`${nearest === undefined || nearest === wholeSource ? 'other' : nearest}.${slug}`)
}

/** The taxonomy's own name of a source, or undefined for a source of the directory alone. */
export const sourceName = (id: SourceId): string | undefined => sourceTaxonomy.find(node => node.id === id)?.name

type SourceReading = {
  /** The source named, or the nearest one above all that are named. */
  readonly nearest: SourceId | undefined
  readonly isClear: boolean
  /** How many words say something else. */
  readonly strange: number
  readonly slug: string
}

const readSource = (text: string): SourceReading => {
  const folded = foldName(text)
  const { nodes, rest } = takePhrases(folded)
  const named = nodes.some(node => !node.yields) ? nodes.filter(node => !node.yields) : nodes
  const leaves = named.filter(node => !named.some(other => other.id !== node.id && covers(node.id, other.id)))
  const nearest = leaves.map(node => node.id).reduce<SourceId | undefined>(commonAncestor, leaves[0]?.id)
  const strange = rest.filter(word => !plainWords.has(word) && !/^\d/u.test(word)).length
  const taken = folded.split(' ').length - rest.length
  return { nearest, isClear: nearest !== undefined && strange * 2 <= taken, strange, slug: folded.replaceAll(' ', '-') }
}

/** Longest phrases first, each word counted once: "du phong ngan sach trung uong" is no "ngan sach trung uong". */
const takePhrases = (folded: string): { readonly nodes: readonly SourceNode[]; readonly rest: readonly string[] } => {
  const nodes: SourceNode[] = []
  let text = ` ${folded} `
  for (const { phrase, node } of phrasesByLength) {
    if (!text.includes(` ${phrase} `)) continue
    text = text.replaceAll(` ${phrase} `, ' | ')
    if (!nodes.includes(node)) nodes.push(node)
  }
  return { nodes, rest: text.split(' ').filter(word => word !== '' && word !== '|') }
}

const phrasesByLength = sourceTaxonomy
  .flatMap(node => node.phrases.map(phrase => ({ phrase, node })))
  .sort((a, b) => b.phrase.length - a.phrase.length)

/** Words that say nothing about which source it is. */
const plainWords: ReadonlySet<string> = new Set(
  (
    'von nguon ngan sach nha nuoc ke hoach cap ho tro chuong trinh phat trien kinh te xa hoi tu thu tien va cac cua nam ' +
    'muc tieu theo nganh linh vuc dau tu cong tinh chi dinh phan bo giao vay mien nui vung dong bao tong so co bo sung'
  ).split(' '),
)

const commonAncestor = (a: SourceId | undefined, b: SourceId): SourceId => {
  const left = (a ?? '').split('.')
  const right = b.split('.')
  const shared = left.findIndex((part, at) => part !== right[at])
  return sourceId((shared === -1 ? left : left.slice(0, shared)).join('.'))
}
