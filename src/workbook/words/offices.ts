import { isMarked, tonedWords } from './tones.ts'
import { tidy, wordsOf } from './words.ts'

/** The words of a start, with their tones and without any. */
type Start = { readonly toned: string; readonly plain: string }

const startsOf = (text: string): readonly Start[] =>
  text.split(',').map(start => ({ toned: tonedWords(start), plain: wordsOf(start) }))

/** How the names of public bodies begin. The first group alone is sure; the second also begins projects' names. */
const sureOffices =
  startsOf(`sở, ubnd, ủy ban nhân dân, ủy ban nd, ban quản lý, ban ql, bql, bqlda, ban qlda, tỉnh đoàn,
  ban chỉ huy quân sự, ban chqs, bộ chỉ huy, bộ chqs, bộ tư lệnh, bch, công an tỉnh, công an huyện, ca tỉnh, chi cục, cục,
  tổng cục, bộ, huyện ủy, thành ủy, thị ủy, tỉnh ủy, đảng ủy, văn phòng, vp, liên đoàn, hội, tòa án, viện kiểm sát,
  thanh tra, kho bạc, đài phát thanh, đài pt, báo, công ty, cty, tổng công ty, ủy ban mặt trận, ủy ban mttq,
  ban dân tộc, ban tổ chức, ban tuyên giáo, ban dân vận, tổng đội, hạt kiểm lâm, vườn quốc gia`)

const likelyOffices =
  startsOf(`bệnh viện, bv, trường, trung tâm, tt, công an, khu bảo tồn, phòng, trạm, bảo tàng, thư viện,
  nhà, xã, phường, thị trấn, huyện, thành phố, tp, thị xã, tx, quận, liên minh, mặt trận, đoàn, viện`)

/** What begins like a body and is a building, a piece of work or a field of the state's. */
const noOffices =
  startsOf(`hội trường, hội quán, hội chợ, hội nghị, bộ phận, báo cáo, văn phòng làm việc, văn phòng phẩm,
  phòng cháy, phòng chống, phòng thủ, phòng học, phòng hộ, xã hội, nhà ở, nhà nước, trường học, đoàn thể, sở chỉ huy, bộ môn`)

/** How surely a label names one public body; "các" makes it many, and so a heading over several. */
export const officeLikeness = (label: string): 'sure' | 'likely' | 'none' => {
  const folded = wordsOf(label)
  if (manyStart.test(folded) || sorts(label)) return 'none'
  const begins = isMarked(label) ? startOf(tonedWords(label)) : plainStartOf(folded)
  if (begins(noOffices)) return 'none'
  if (begins(sureOffices)) return 'sure'
  return begins(likelyOffices) ? 'likely' : 'none'
}

const startOf =
  (words: string) =>
  (starts: readonly Start[]): boolean =>
    starts.some(({ toned }) => words.startsWith(toned))

const plainStartOf =
  (words: string) =>
  (starts: readonly Start[]): boolean =>
    starts.some(({ plain }) => words.startsWith(plain))

const manyStart =
  /^ (?:cac|nhung|khoi|toan bo|(?:ubnd|uy ban nhan dan|so|ban|truong|benh vien|chu dau tu|don vi|cong ty) cac) /u

/** "Sở Y tế (12 dự án)": the count is no part of the name. */
export const withoutCount = (label: string): string =>
  tidy(label.replace(/\s*[([:-]?\s*\d+\s*(?:dự án|công trình|da|ct)\s*[)\]]?$/iu, ''))

/** Headings that sort projects and name no body: "Dự án chuyển tiếp", "Lĩnh vực giao thông", "Nguồn NSTW". */
export const isCategory = (label: string): boolean => sorts(label) && !workStart.test(wordsOf(label))

const sorts = (label: string): boolean =>
  isMarked(label) ? startOf(tonedWords(label))(categories) : plainStartOf(wordsOf(label))(categories)

const categories =
  startsOf(`dự án, công trình, ngành, lĩnh vực, nguồn, vốn, khối, nhóm, các, chương trình, ctmtqg, ngân sách,
  nstw, nsđp, chuyển tiếp, khởi công, hoàn thành, chuẩn bị, thực hiện, phần, kế hoạch, danh mục, số dự án, số vốn, trả nợ,
  đối ứng, thanh toán, bố trí vốn, bố trí cho, bố trí thanh toán, bố trí trả, bố trí hoàn, bố trí đối ứng, cấp tỉnh, cấp huyện,
  cấp xã, cấp trung ương, cấp thành phố, cấp cơ sở, cấp bộ, cấp phường, cấp thị`)

/** "Dự án đường giao thông xã Kim Liên": one work, by its own name. */
const workStart =
  /^ (?:du an|cong trinh|tieu du an) (?:dau tu xay dung|xay dung(?! nong thon)|nang cap|cai tao|sua chua|mo rong|duong|cau|ke|de|ho chua|dap|tram|truong|benh vien|tru so|nha|tuyen) (?:[a-z\d]+ ){2,}/u

/** "Chủ đầu tư: Sở Y tế" → "Sở Y tế"; undefined where the label does not say so. */
export const statedInvestor = (label: string): string | undefined => {
  const match = investorPrefix.exec(label)
  const name = match?.[1] === undefined ? undefined : tidy(match[1])
  return name === undefined || name === '' || /^[.…_\s]+$/u.test(name) ? undefined : name
}

const investorPrefix =
  /^[\s(]*(?:[\dIVXLA-Z]{1,4}[.)]\s*)?(?:tên\s+)?(?:chủ\s+đầu\s+tư|chu\s+dau\s+tu|cđt|đơn\s+vị\s+(?:chủ\s+đầu\s+tư|thực\s+hiện|báo\s+cáo|lập|cam\s+kết|đăng\s+ký)|tên\s+đơn\s+vị|cơ\s+quan\s+(?:báo\s+cáo|lập)|đơn\s+vị)\s*[:：]\s*(.+?)[\s)]*$/iu

/** "DANH MỤC DỰ ÁN DO SỞ Y TẾ LÀM CHỦ ĐẦU TƯ" → "SỞ Y TẾ"; for titles only: a project's own name may say so too. */
export const investorOfTitle = (line: string): string | undefined => {
  const name = doneBy.exec(line)?.[1]
  return name !== undefined && officeLikeness(name) === 'sure' ? tidy(name) : undefined
}

const doneBy = /(?:^|\s)do\s+(.{3,80}?)\s+(?:làm|là)\s+chủ\s+đầu\s+tư/iu

/**
 * A line that is the name of one body that runs projects, and nothing else. Bodies that collect what others report are
 * none, and letters must bear their marks: "SO LIEU" is no "Sở".
 */
export const loneOffice = (line: string): string | undefined => {
  const name = withoutOrder(line)
  return name.length <= 90 &&
    runsProjects.test(name) &&
    !collects.test(name) &&
    !/[\d:;,?!]|(?:^|\s)về(?:\s|$)/iu.test(name)
    ? name
    : undefined
}

/** A body's name over or under which somebody signs, and nothing else: "TM. ỦY BAN NHÂN DÂN XÃ NAM TRUNG". */
export const signingOffice = (line: string): string | undefined => {
  const name = tidy(line.replace(/^\s*(?:t[ml]|kt|t\/m|q)\.?\s+/iu, ''))
  const isName = name.length <= 90 && !/[\d:;,?!]|(?:^|\s)về(?:\s|$)/iu.test(name.replace(/, (?=\p{L})/gu, ' '))
  if (!isName || wordsOf(name).trim().split(' ').length < 2 || bareOffices.test(wordsOf(name))) return undefined
  if (officeLikeness(name) === 'sure') return name
  return /^(?:bệnh viện|trường (?:cao đẳng|đại học|chính trị|thpt|trung cấp)|trung tâm|công an) \p{L}/iu.test(name)
    ? name
    : undefined
}

/** Kinds of bodies without a name: "ỦY BAN NHÂN DÂN", "BAN QUẢN LÝ DỰ ÁN". */
const bareOffices = /^ (?:uy ban nhan dan|ban quan ly|ban quan ly du an|van phong|cong ty|ban giam doc|hoi dong) $/u

/** A body's name at the head or foot of a page, where nothing else stands: schools, hospitals and companies too. */
export const letterhead = (line: string): string | undefined => {
  const name = withoutOrder(line)
  const isName = name.length <= 90 && !/[\d:;?!]/u.test(name) && officeLikeness(name) !== 'none'
  return isName && !collects.test(name) && !/(?:^|\s)(?:về|quốc hội|báo cáo|số liệu|thực hiện)(?:\s|$)/iu.test(name)
    ? name
    : undefined
}

/** "II. Sở Y tế" → "Sở Y tế". */
export const withoutOrder = (line: string): string =>
  tidy(line.replace(/^\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.)]\s*/u, ''))

const runsProjects =
  /^(?:sở|ubnd (?:huyện|thành phố|tp\.?|thị xã|xã|phường|thị trấn)|ủy ban nhân dân (?:huyện|thành phố|thị xã|xã|phường|thị trấn)|ban (?:quản lý|qlda|ql)|bqlda|bql|công an tỉnh|bộ chỉ huy|chi cục|vườn quốc gia) \p{L}/iu

/** Bodies that gather the reports of others, the province among them. */
export const collects = /kho bạc|kế hoạch và đầu tư|kh&đt|tài chính|ubnd tỉnh|ủy ban nhân dân tỉnh/iu

/** Those whose own work that is: under their letterhead stand the projects of many. */
export const gathers = /kho bạc|kế hoạch và đầu tư|kh&đt|tài chính/iu

/** "Nguồn vốn: Xổ số kiến thiết" → "Xổ số kiến thiết"; undefined where the label has no such prefix. */
export const statedSource = (label: string): string | undefined => {
  const match = /^[\s(]*(?:[\dIVXLA-Z]{1,4}[.)]\s*)?nguồn(?:\s+vốn)?\s*[:：]\s*(.+?)[\s)]*$/iu.exec(label)
  return match?.[1] === undefined ? undefined : tidy(match[1])
}
