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

/** Words of the concepts, folded, Vietnamese and then English. The longest phrase takes its words from the others. */
export const concepts: Readonly<Record<Concept, Entry>> = {
  plan: {
    weight: 3,
    turns: false,
    phrases: `ke hoach, kh, khv, khvn, khvdt, von giao, giao von, von duoc giao, bo tri, phan bo, von nam, von duoc cap,
      du toan giao, du toan duoc giao, du toan nam, du toan von, von ke hoach, duoc giao, giao dau nam, von dtc, tong von nam,
      giao nam, von da giao, giao ke hoach, von dau tu cong nam, von dau tu nam, von dau tu cong, von bo tri, keo dai, kd,
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
      planned payment`,
  },
  paid: {
    weight: 3,
    turns: false,
    phrases: `giai ngan, gn, thanh toan, tt von, thuc chi, da chi, cap phat, rut von, rut du toan, von da tt,
      thanh toan klht, thanh toan khoi luong, thanh toan khoi luong hoan thanh, giai ngan klht, gia tri giai ngan,
      gia tri thanh toan, disbursement, disbursed, paid, payment, payments, spent, withdrawn`,
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
      phan dau giai ngan, estimate, estimated, forecast, expected, projected`,
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
    phrases: `con lai, chua giai ngan, chua thanh toan, con phai, con thieu, chua thuc hien, khong giai ngan, chua gn,
      khong co kha nang, kho co kha nang, con duoc, con du, so du, chua phan bo, chua giao, con lai chua giai ngan,
      khong co kha nang giai ngan, kho co kha nang giai ngan,
      balance, remaining, undisbursed, remainder, shortfall`,
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
      bo sung tang, keo dai tiep, tiep tuc keo dai, chuyen sang nam sau, sang nam sau, ung truoc, thu hoi, tra no,
      thanh toan no, chi tra, da chi tra, bo sung, tang giam, da nhan, duoc nhan, tang, giam, ${changes.join(', ')}, adjustment, cancelled`,
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
      tong kinh phi, muc dau tu, ke hoach trung han, kh trung han, total investment, project cost, total cost, estimated cost`,
  },
  investment: {
    weight: 3.6,
    turns: false,
    phrases: `gia tri hop dong, hop dong, du toan, quyet dinh dau tu, gia tri khoi luong, khoi luong, klht, kl hoan thanh,
      gia tri thuc hien, nghiem thu, no dong, gia goi thau, gia trung thau, von da bo tri, luy ke bo tri, luy ke von bo tri,
      luy ke bo tri von, luy ke von da bo tri, von da duoc bo tri, luy ke giao von, da bo tri den, luy ke ke hoach,
      luy ke von giao, luy ke von da giao, luy ke so von bo tri, khoi luong thuc hien, contract, contract value, work done`,
  },
  /** By itself no money of the year; under a heading of payments a part of them. */
  advance: {
    weight: 1.8,
    turns: false,
    phrases: 'tam ung, chua thu hoi, tam ung chua thu hoi, tam ung theo che do chua thu hoi',
  },
  /** Idioms that hold another concept's word and mean nothing of it. */
  neutral: {
    weight: 0,
    turns: false,
    phrases: `cac thang con lai, thang con lai, thoi gian con lai, nam ke hoach, thang ke hoach,
      den het thang truoc, den cuoi thang truoc, het thang truoc, den thang truoc, chuong trinh,
      chua giao chi tiet, dau tu cong trung han`,
  },
}

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
    let isLater = false
    for (const { concept, phrase } of phrasesIn(wordsOf(part).trim().split(' '))) {
      const isPlain = isLater && !concepts[concept].turns && !turning.has(phrase)
      const strength = factor * (isPlain ? weights.later : 1)
      if ((spoken.get(concept)?.strength ?? 0) < strength) spoken.set(concept, { strength, phrase })
      if (concept !== 'neutral') isLater = true
    }
  }
  speak(bare ? text : outside, 1)
  if (!bare) for (const [, inside = ''] of text.matchAll(/\(([^()]*)\)/gu)) speak(inside, weights.bracket)
  return spoken
})

type PhraseHit = { readonly concept: Concept; readonly phrase: string }

/** From left to right, each word taken once. */
const phrasesIn = (words: readonly string[]): readonly PhraseHit[] => {
  const found: PhraseHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = byFirst
      .get(words[at] ?? '')
      ?.find(candidate => candidate.words.every((word, ahead) => words[at + ahead] === word))
    if (!phrase || isNoRate(phrase, words, at)) continue
    found.push({ concept: phrase.concept, phrase: phrase.words.join(' ') })
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
  ...changes,
])
