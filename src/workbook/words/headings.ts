import { remembered } from './remembered.ts'
import { holdsAny, wordsOf } from './words.ts'

const phrases = (text: string): readonly string[] => text.split(',').map(phrase => phrase.trim())

/** What one level of a heading says, as the words that offices print. Folded, see `wordsOf`; a heading may bear several. */
export const headingMarks = {
  rate: phrases('ty le, ti le, %, phan tram, ty trong, ti trong, dat ty le, ratio, percentage'),
  /** The amount itself, under a heading that says what of. */
  money: phrases('so tien, gia tri, so von, so lieu, muc von, kinh phi, amount'),
  commitment:
    phrases(`cam ket, dang ky, dk giai ngan, ke hoach giai ngan, kh giai ngan, kh gn, khgn, ke hoach thanh toan,
    kh thanh toan, tien do giai ngan, committed, commitment, committed disbursement, disbursement plan, lo trinh giai ngan, phan dau giai ngan, muc tieu giai ngan, chi tieu giai ngan,
    ke hoach chi tiet giai ngan, phan ky giai ngan`),
  /** A forecast, or a commitment where it runs over the months. */
  expected: phrases('du kien'),
  estimate: phrases('uoc, uoc tinh'),
  paid: phrases(
    `disbursement, disbursed, paid, payment, giai ngan, gn, thanh toan, tt von, thuc chi, da chi, cap phat, rut von, rut du toan, von da tt`,
  ),
  performed: phrases('thuc hien, thuc te, ket qua'),
  /** Stronger than "cam kết" beside it: "đã giải ngân theo cam kết". */
  done: phrases(`da giai ngan, da thanh toan, da thuc hien, thuc te, thuc hien cam ket, ket qua, da gn, thuc giai ngan,
    thuc hien giai ngan, thuc thanh toan`),
  plan: phrases(`plan, allocation, allocated, budget, ke hoach, kh, khv, khvn, khvdt, von giao, giao von, von duoc giao, bo tri, phan bo, von nam, von duoc cap,
    du toan giao, du toan nam, von ke hoach, duoc giao, giao dau nam, von dtc, tong von nam, giao nam, von da giao,
    giao ke hoach, von dau tu cong nam, von dau tu nam`),
  carried: phrases(
    'carried over, carry over, carryover, carried forward, extended capital, keo dai, chuyen nguon, chuyen sang, kd, nam truoc chuyen sang',
  ),
  notCarried:
    phrases(`khong bao gom, khong ke, khong tinh, chua bao gom, chua ke, chua tinh, khong gom, tru von keo dai,
    khong keo dai`),
  withCarried: phrases(
    'bao gom, gom ca, ca von, ke ca, ca keo dai, tinh ca, va ke hoach, va keo dai, va von keo dai, va kh, gom',
  ),
  priorYears: phrases(
    'tu khoi cong, khoi cong den, tu khi khoi cong, tu ngay khoi cong, tu luc khoi cong, tu truoc den nay, tu truoc den, since inception, since commencement, cac nam truoc, nam truoc, tu dau du an',
  ),
  previousPeriod: phrases('cung ky, ky truoc, thang truoc, ky bao cao truoc'),
  /** Money that is no part of a year's plan, commitment or disbursement. */
  investment:
    phrases(`tong muc dau tu, tong muc, tmdt, tong von dau tu, tong du toan, du toan, tdt, tong muc von, tm dt,
    gia tri hop dong, hop dong, gia tri quyet toan, quyet toan, trung han, giai doan, quyet dinh dau tu,
    gia tri khoi luong, khoi luong, klht, kl hoan thanh, gia tri thuc hien, nghiem thu, no dong, gia goi thau,
    gia trung thau, tong kinh phi, muc dau tu, von da bo tri, luy ke bo tri, luy ke von bo tri, luy ke von da bo tri,
    von da duoc bo tri, luy ke giao von, da bo tri den, luy ke ke hoach, luy ke von giao, luy ke von da giao,
    luy ke so von bo tri`),
  /** What is not there: left over, cut, returned, moved, asked for, compared. */
  remaining:
    phrases(`balance, remaining, undisbursed, con lai, chua giai ngan, chua thanh toan, con phai, con thieu, chua thuc hien, khong giai ngan, chua gn,
    khong co kha nang, kho co kha nang, huy, cat giam, nop tra, nop giam, hoan tra, dieu chuyen, con duoc, con du, so voi,
    chenh lech, chi tra, tang giam, dieu chinh tang, dieu chinh giam, tang them, bo sung tang, nhu cau, de xuat, de nghi,
    chua phan bo, chua giao, keo dai tiep, tiep tuc keo dai, chuyen sang nam sau, sang nam sau, da nhan, duoc nhan, so du,
    ung truoc, thu hoi, tra no, thanh toan no, binh quan, quyet toan trong nam, klht quyet toan, so quyet toan,
    duoc quyet toan`),
  advance: phrases('tam ung'),
  volume: phrases('klht, khoi luong hoan thanh, khoi luong, thanh toan khoi luong, kl hoan thanh'),
  total: phrases(
    'tong so, tong cong, tong, tong von, tong ke hoach, tong khv, tong cam ket, ca nam, toan nam, total, grand total, tong cuoi',
  ),
  ofWhich: phrases('of which, trong do, tr do, bao gom, gom, chia ra, chi tiet, td'),
  toDate:
    phrases(`accumulated, cumulative, to date, up to, as of, luy ke, lk, luy ke den, tinh den, tu dau nam, dau nam den, den het, den ngay, den cuoi, den thang, den nay,
    den thoi diem, cong don, luy tien, cong luy, den quy, het thang, den hien nay, den ky bao cao`),
  inMonth:
    phrases(`in the month, this month, monthly, trong thang, tung thang, hang thang, thang nay, phat sinh, trong ky, rieng thang, moi thang, thang bao cao,
    trong quy, ky nay, ky bao cao`),
  adjusted:
    phrases(`sau dieu chinh, sau dc, dieu chinh, dieu chinh bo sung, hien hanh, sau khi dieu chinh, cap nhat, sau khi tang giam, sau tang giam,
    sau thu hoi, sau khi thu hoi, sau cat giam, sau khi cat giam, sau dieu chuyen, sau khi dieu chuyen, sau sap xep,
    sau khi bo sung, sau bo sung`),
  initial: phrases('dau nam, ban dau, giao dau nam, truoc dieu chinh, lan dau, dau ky'),
  /** Assigned to the project itself: what counts beside what the province was given. */
  allotted: phrases('phan bo chi tiet, giao chi tiet, da phan bo, phan bo cho du an'),
  wholeYear: phrases(
    'ca nam, het nam, toan nam, hoan thanh nien do, het nien do, ca nien do, whole year, full year, entire year',
  ),
  primeMinister: phrases('ttg, thu tuong, thu tuong chinh phu, chinh phu giao, trung uong giao, tw giao'),
  investorSays: phrases('chu dau tu bao cao, theo chu dau tu, cdt bao cao, don vi bao cao, so lieu chu dau tu'),
  treasury: phrases('kbnn, kho bac, kho bac nha nuoc'),
} as const satisfies Record<string, readonly string[]>

/** Words that count only where they are the whole of a heading. */
const wholeHeadings: Readonly<Record<string, HeadingMark>> = {
  th: 'performed',
  tang: 'remaining',
  giam: 'remaining',
  dat: 'rate',
  tien: 'money',
  cong: 'total',
  'bo sung': 'remaining',
  'bo sung dieu chinh': 'remaining',
}

export type HeadingMark = keyof typeof headingMarks

const markNames = Object.keys(headingMarks) as readonly HeadingMark[] // the keys of the table above

export const marksOf = remembered((text: string): ReadonlySet<HeadingMark> => {
  const words = wordsOf(text)
  const held = new Set<HeadingMark>()
  for (const mark of markNames) {
    const plain = misleading[mark]
    if (holdsAny(plain === undefined ? words : words.replace(plain, ' '), headingMarks[mark])) held.add(mark)
  }
  const whole = wholeHeadings[words.trim()]
  if (whole) held.add(whole)
  return held
})

/** Words in which a mark seems to stand and does not. */
const misleading: Partial<Record<HeadingMark, RegExp>> = {
  /** "Số liệu tổng hợp". */
  total: / tong hop(?= )/gu,
  /** "Trước điều chỉnh": as the plan began. */
  adjusted: / truoc (?:khi )?dieu chinh(?= )/gu,
  /** "Đến hết kỳ báo cáo": to date. */
  inMonth: / (?:den|toi|het|den het|den cuoi) (?:thang|ky) bao cao(?= )/gu,
}

/** What a column holds besides money, by its heading. The first row that fits counts. */
export const fieldHeadings = [
  [
    'text',
    /^(?:ma|so) (?:nguon|chuong|nganh|loai|khoan|ctmt|chuong trinh|dia ban|kbnn|so thue|hop dong|tai khoan|tinh chat|nha thau)|^ma von/u,
  ],
  [
    'text',
    /^so (?:luong )?(?:du an|cong trinh|goi thau|ho|xa|km|don vi|chu dau tu|cuoc|lan|ngay|nguoi|lop|phong|tang)/u,
  ],
  ['text', /^(?:so|tai) (?:tai khoan|khoan|hieu|dien thoai)/u],
  ['text', /^(?:dvt|don vi tinh|unit)$/u],
  ['number', /^(?:stt|tt|so tt|so thu tu|thu tu|no|s tt|st t|item|item no|order)$/u],
  [
    'name',
    /^(?:name of )?(?:the )?(?:sub )?(?:projects?|components?|works?)(?: name| title| description)?$|^row labels$|^nhan (?:cua )?hang$|^project name$/u,
  ],
  ['investor', /^(?:project )?(?:owner|investor|implementing agency|employer|executing agency|pmu)s?(?: .*)?$/u],
  ['code', /^(?:project )?(?:code|id)$/u],
  ['source', /^(?:funding |fund |capital )?sources?(?: of (?:funds?|capital))?$/u],
  ['text', /^(?:remarks?|notes?|location|status|donor|contractor|issues?|difficulties)$/u],
  [
    'code',
    /^(?:ma(?: so)?(?: (?:du an|da|cong trinh|ct|qhns|dvqhns|dv qhns|don vi|quan he|tabmis|so|dinh danh|hieu).*)?|tabmis|qhns)$/u,
  ],
  [
    'period',
    /^(?:thang|thang nam|ky|ky bao cao|thang bao cao|thang ke hoach|thang thuc hien|thoi ky|ky so lieu|thang giai ngan|thoi gian)$/u,
  ],
  [
    'source',
    /^(?:ten |loai |co cau |chi tiet |theo )?(?:thuoc )?(?:nguon von|nguon|nguon ngan sach|nguon kinh phi|loai von|co cau von|co cau nguon von)(?: dau tu| bo tri| thuc hien| ngan sach)?$/u,
  ],
  [
    'name',
    /^(?:ten |cac |danh muc |danh sach |chu dau tu |don vi |nganh |linh vuc |dia phuong |nguon von |va |hoac )*(?:du an|cong trinh|nhiem vu|hang muc|chuong trinh|noi dung|tieu du an|danh muc|chi tieu(?! (?:ke hoach|von|giai ngan))|dien giai)(?: .*)?$|^ten$/u,
  ],
  [
    'investor',
    /^(?:ten )?(?:(?:chu dau tu|cdt|ten cdt)(?: .*)?|(?:don vi|co quan|ban quan ly)(?: (?:thuc hien|quan ly|duoc giao|su dung|chu quan|chu tri|bao cao|chu dau tu|trien khai|lam chu dau tu).*)?|co quan don vi|don vi co quan|dia phuong don vi|don vi dia phuong|don vi|ban qlda|bql du an)$/u,
  ],
  [
    'text',
    /(?:^| )(?:ghi chu|nhom|dia diem|dia ban|thoi gian|nang luc|quyet dinh|quy mo|kho khan|vuong mac|nguyen nhan|giai phap|lanh dao|can bo|nguoi|dien thoai|tinh trang|nha thau|linh vuc|hinh thuc|kien nghi|phu trach|noi nhan|cap quyet dinh|so qd|so ngay|ngay thang|tien do thuc hien|loai du an|loai cong trinh|nganh|cap du an|kc ht|khoi cong hoan thanh)(?: |$)/u,
  ],
] as const satisfies readonly (readonly [string, RegExp])[]

export type FieldRole = (typeof fieldHeadings)[number][0]

/** The field that a heading names, or undefined where it names none. */
export const fieldOf = remembered((text: string): FieldRole | undefined => {
  const words = wordsOf(text.replace(/\([^()]*\)/gu, ' ')).trim()
  const whole = words === '' ? wordsOf(text).trim() : words
  if (text.trim() === '#') return 'number'
  if (whole === '' || whole.length > 70) return undefined
  return fieldHeadings.find(([, pattern]) => pattern.test(whole))?.[0]
})
