import { weights } from './weights.ts'
import { remembered } from '../words/remembered.ts'
import { wordsOf } from '../words/words.ts'

/** What a heading may be about. Of several in one heading the first is the thing, the later ones describe it. */
export type Concept =
  | 'plan'
  | 'commitment'
  | 'paid'
  | 'performed'
  | 'done'
  | 'estimate'
  | 'rate'
  | 'left'
  | 'asked'
  | 'moved'
  | 'compared'
  | 'settled'
  | 'term'
  | 'investment'
  | 'advance'
  | 'neutral'

type Entry = {
  /** What one clear word of it is worth. */
  readonly weight: number
  /** It says as much after another subject as before: "vốn … còn lại" is what is left. */
  readonly turns: boolean
  readonly phrases: string
}

/** What a plan was changed by, where a heading says no more: "Kế hoạch điều chỉnh, bổ sung trong năm" may be the plan itself. */
const changes = [
  'dieu chinh',
  'dieu chinh bo sung',
  'bo sung dieu chinh',
  'tang giam',
  'dieu chinh tang giam',
  'bo sung',
].flatMap(words => [
  ...(words === 'bo sung dieu chinh' ? [words] : []),
  `${words} trong nam`,
  `${words} trong ky`,
  `so ${words}`,
  `phan ${words}`,
  `so ${words} trong nam`,
])

/** Words of the concepts, folded, Vietnamese and then English; `yyyy` is a year. The longest phrase takes its words from the others. */
export const concepts: Readonly<Record<Concept, Entry>> = {
  plan: {
    weight: 3,
    turns: false,
    phrases: `ke hoach, kh, khv, khvn, khvdt, von giao, giao von, von duoc giao, bo tri, phan bo, von nam, von duoc cap,
      du toan giao, du toan duoc giao, du toan nam, du toan von, du toan bo tri, du toan phan bo, du toan duoc phan bo, du toan chi, von ke hoach, duoc giao, giao dau nam, von dtc, tong von nam,
      giao nam, von da giao, giao ke hoach, von yyyy, von dau tu cong nam, von dau tu nam, von dau tu cong, von bo tri, keo dai, kd,
      chuyen nguon, chuyen sang, nam truoc chuyen sang, ttg giao, thu tuong chinh phu giao, tinh giao, hdnd tinh giao,
      plan, capital plan, allocation, allocated, budget, annual plan, assigned, carried over, carry over`,
  },
  commitment: {
    weight: 3.6,
    turns: false,
    phrases: `cam ket, dang ky, dk giai ngan, ke hoach giai ngan, kh giai ngan, kh gn, khgn, ke hoach thanh toan,
      kh thanh toan, tien do giai ngan, lo trinh giai ngan, muc tieu giai ngan, chi tieu giai ngan, cam ket giai ngan,
      ke hoach chi tiet giai ngan, phan ky giai ngan, dang ky giai ngan, tien do cam ket giai ngan, giai ngan cam ket,
      dang ky ke hoach giai ngan, tien do giai ngan cam ket, cam ket tien do giai ngan,
      committed disbursement, commitment, commitments, committed, disbursement commitment, disbursement commitments,
      monthly commitment, monthly commitments, payment commitments, disbursement plan, planned disbursement, disbursement schedule,
      planned payment, target disbursement, disbursement target`,
  },
  paid: {
    weight: 3,
    turns: false,
    phrases: `giai ngan, gn, thanh toan, tt von, thuc chi, da chi, cap phat, rut von, rut du toan, von da tt,
      thanh toan klht, thanh toan khoi luong, thanh toan khoi luong hoan thanh, giai ngan klht, gia tri giai ngan,
      gia tri thanh toan, giai ngan thang truoc, thanh toan thang truoc, giai ngan trong thang truoc,
      thanh toan trong thang truoc, da giai ngan thang truoc, da giai ngan trong thang truoc, disbursement, disbursed, paid, payment, payments, spent, withdrawn,
      spending, expenditure, previous month disbursement, last month disbursement`,
  },
  performed: { weight: 2.6, turns: false, phrases: 'thuc hien, thuc te, ket qua, th, actual, performed' },
  done: {
    weight: 3.6,
    turns: false,
    phrases: `da giai ngan, da thanh toan, da thuc hien, thuc hien cam ket, ket qua giai ngan, da gn, thuc giai ngan,
      thuc hien giai ngan, thuc thanh toan, thuc te giai ngan, ket qua thanh toan, tinh hinh giai ngan,
      actual disbursement, actual payment`,
  },
  estimate: {
    weight: 4.2,
    turns: true,
    phrases: `uoc, uoc tinh, du kien, du uoc, kha nang, phan dau, du bao, du kien giai ngan, kha nang giai ngan,
      phan dau giai ngan, se giai ngan, se thanh toan, toi da, so uoc, estimate, estimated, forecast, expected, projected`,
  },
  rate: {
    weight: 4,
    turns: true,
    phrases: `ty le, ti le, %, phan tram, ty trong, ti trong, dat ty le, dat, ratio, rate, percentage, percent, progress, progress rate, disbursement rate,
      disbursement ratio, payment rate, completion rate`,
  },
  left: {
    weight: 4.4,
    turns: true,
    phrases: `con lai, ke hoach von con lai, ke hoach con lai, khv con lai, kh von con lai, von con lai, chua giai ngan, chua thanh toan, con phai, con thieu, chua thuc hien, khong giai ngan, chua gn,
      khong co kha nang, kho co kha nang, con duoc, con du, so du, chua phan bo, chua giao, con lai chua giai ngan,
      khong co kha nang giai ngan, kho co kha nang giai ngan,
      balance, remaining, undisbursed, remainder, shortfall, to be paid, to be disbursed, not disbursed, but not disbursed,
      allocated but not disbursed, not yet disbursed, not paid, unpaid, unspent, outstanding, outstanding payment`,
  },
  asked: {
    weight: 4.2,
    turns: true,
    phrases: 'nhu cau, de xuat, de nghi, du kien ke hoach, du kien bo tri, du kien von, proposed, requested, demand',
  },
  moved: {
    weight: 3.4,
    turns: true,
    phrases: `huy, cat giam, nop tra, nop giam, hoan tra, dieu chuyen, dieu chinh tang, dieu chinh giam, tang them,
      bo sung tang, keo dai tiep, tiep tuc keo dai, ke hoach von duoc phep keo dai tiep, von duoc phep keo dai tiep, chuyen sang nam sau, sang nam sau, ung truoc, thu hoi, tra no,
      thanh toan no, chi tra, da chi tra, bo sung, tang giam, da nhan, duoc nhan, tang, giam, dieu chinh bo sung, ${changes.join(', ')}, adjustment, adjustments,
      plan adjustment, plan adjustments, reallocated, reallocation, cancelled`,
  },
  compared: {
    weight: 4.2,
    turns: true,
    phrases:
      'so voi, chenh lech, binh quan, cung ky, ky truoc, thang truoc, ky bao cao truoc, variance, previous period',
  },
  settled: {
    weight: 3.6,
    turns: true,
    phrases: 'quyet toan trong nam, klht quyet toan, so quyet toan, duoc quyet toan, quyet toan, gia tri quyet toan',
  },
  term: {
    weight: 4.4,
    turns: true,
    phrases: `tong muc dau tu, tong muc, tmdt, tong von dau tu, tong du toan, tdt, tong muc von, tm dt, trung han, giai doan,
      tong kinh phi, muc dau tu, ke hoach trung han, kh trung han, ke hoach dau tu cong trung han, kh dau tu cong trung han, kh dtc trung han,
      ke hoach von trung han, kh von trung han, khv trung han, total investment, medium term, medium term plan, project cost, total cost, estimated cost`,
  },
  investment: {
    weight: 3.6,
    turns: false,
    phrases: `gia tri hop dong, hop dong, du toan, quyet dinh dau tu, gia tri khoi luong, khoi luong, klht, kl hoan thanh,
      gia tri thuc hien, nghiem thu, no dong, gia goi thau, gia trung thau, von da bo tri, luy ke bo tri, luy ke von bo tri,
      luy ke bo tri von, luy ke von da bo tri, von da duoc bo tri, luy ke giao von, da bo tri den, luy ke ke hoach,
      luy ke von giao, luy ke von da giao, luy ke so von bo tri, khoi luong thuc hien, contract, contract value, work done, work value, value of work`,
  },
  /** By itself no money of the year; under a heading of payments a part of them. */
  advance: {
    weight: 1.8,
    turns: false,
    phrases:
      'advance, advances, advance payment, advance payments, tam ung, chua thu hoi, tam ung chua thu hoi, tam ung theo che do chua thu hoi',
  },
  /** Idioms that hold another concept's word and mean nothing of it. */
  neutral: {
    weight: 0,
    turns: false,
    phrases: `cac thang con lai, thang con lai, thoi gian con lai, nam ke hoach, thang ke hoach,
      den het thang truoc, den cuoi thang truoc, het thang truoc, den thang truoc, thang truoc lien ke, chuong trinh,
      chua giao chi tiet, dau tu cong trung han`,
  },
}

/** What is no money of this year's plan. */
export const refusing = [
  'left',
  'moved',
  'compared',
  'asked',
  'settled',
  'term',
  'investment',
  'advance',
] as const satisfies readonly Concept[]

export const conceptNames = Object.keys(concepts) as readonly Concept[] // the keys of the table above

/** "KH năm 2024 đã giải ngân": paid, whatever it was paid of. */
const turning: ReadonlySet<string> = new Set(['da giai ngan', 'da thanh toan', 'da gn'])

/** "Điều chỉnh (tăng/giảm)": more than a remark. */
const upAndDown = /\(\s*(?:\+\/?-|tăng|giảm)[\s,/;+()-]*(?:tăng|giảm)?[\s+()-]*\)/giu

/** How strongly one heading speaks of each concept, 0 to 1, and in which words. */
export type Spoken = ReadonlyMap<Concept, { readonly strength: number; readonly phrase: string }>

type Phrase = { readonly concept: Concept; readonly words: readonly string[] }

/** By first word, longest first. */
const byFirst: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  conceptNames
    .flatMap(concept =>
      concepts[concept].phrases.split(',').map((text): Phrase => ({ concept, words: text.trim().split(/\s+/u) })),
    )
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
)

/** The concepts of one heading: of its own words and, as a remark, of those in its brackets. */
export const conceptsOf = remembered((text: string): Spoken => {
  const outside = text.replace(upAndDown, ' tăng giảm ').replace(/\([^()]*\)/gu, ' ')
  const bare = wordsOf(outside).trim() === ''
  const spoken = new Map<Concept, { strength: number; phrase: string }>()
  const speak = (part: string, factor: number): void => {
    const words = wordsOf(part)
      .replace(/ 20\d\d(?= )/gu, ' yyyy')
      .trim()
      .split(' ')
    const hits = phrasesIn(words)
    const remark = remarkAt(words, hits)
    let isLater = false
    for (const { concept, phrase, at } of hits) {
      const isPlain = isLater && !concepts[concept].turns && !turning.has(phrase)
      const heard = at >= remark ? weights.bracket : isPlain ? weights.later : 1
      if ((spoken.get(concept)?.strength ?? 0) < factor * heard)
        spoken.set(concept, { strength: factor * heard, phrase })
      if (concept !== 'neutral') isLater = true
    }
  }
  speak(bare ? text : outside, 1)
  if (!bare)
    for (const [, inside = ''] of text.matchAll(/\(([^()]*)\)/gu))
      speak(inside, isOnlyEstimate(inside) ? 1 : weights.bracket)
  return spoken
})

/** "Giải ngân đến 31/12 (ước)": a remark that makes another figure of it. */
const isOnlyEstimate = (inside: string): boolean =>
  /^ (?:so |gia tri |so lieu )?(?:uoc|uoc tinh|du uoc|du kien|phan dau|uoc thuc hien|uoc th|du bao|estimated?|forecast|expected|projected) $/u.test(
    wordsOf(inside),
  )

type PhraseHit = { readonly concept: Concept; readonly phrase: string; readonly at: number }

/** "Kế hoạch vốn sau khi tăng, giảm", "đã trừ thu hồi": where a remark begins that has no brackets, after what it is about. */
const remarkAt = (words: readonly string[], [first]: readonly PhraseHit[]): number => {
  if (!first) return Infinity
  const after = first.at + first.phrase.split(' ').length
  const opener = remark.exec(` ${words.slice(after).join(' ')} `)
  return opener ? after + opener[0].trim().split(' ').length : Infinity
}

/** Up to the words that begin it. "Năm sau", "khấu trừ" begin none. */
const remark =
  /^.*?(?<! khau) (?:sau khi|sau(?= (?:dieu chinh|dieu chuyen|thu hoi|cat|giam|tang|sap xep|tiet kiem|huy|ra soat|bo sung) )|(?:da |chua |khong )?(?:tru|bao gom|tinh ca|cong)|(?:gom|ke) ca|(?:khong|chua) (?:ke|tinh|gom)|after|net of|including|excluding|incl|excl)(?= )/u

/** From left to right, each word taken once. */
const phrasesIn = (words: readonly string[]): readonly PhraseHit[] => {
  const found: PhraseHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = byFirst
      .get(words[at] ?? '')
      ?.find(candidate => candidate.words.every((word, ahead) => words[at + ahead] === word))
    if (!phrase || isNoRate(phrase, words, at)) continue
    found.push({ concept: phrase.concept, phrase: phrase.words.join(' '), at })
    at += phrase.words.length - 1
  }
  return found
}

/** "Để đạt 95%": an aim, no rate. "Tăng", "giảm", "TH" count only where they are all of a heading. */
const isNoRate = ({ words: phrase }: Phrase, words: readonly string[], at: number): boolean => {
  if (phrase[0] === '%') return /^\d+$/u.test(words[at - 1] ?? '')
  return wholeOnly.has(phrase.join(' ')) && words.length > phrase.length
}

const wholeOnly: ReadonlySet<string> = new Set([
  'tang',
  'giam',
  'th',
  'rate',
  'progress',
  'kd',
  'bo sung',
  'dat',
  'dieu chinh bo sung',
  ...changes,
])
