import type { Finding, FindingCode } from '../../workbook/said/findings.ts'
import { formatCount, formatDate } from './format.ts'
import {
  decidedInWords,
  cellsInWords,
  differenceInWords,
  inWords,
  instantInWords,
  limitInWords,
  lookAlikeInWords,
  quotedList,
  quotedOrEmpty,
  planMonthInWords,
  readingsInWords,
  rolesInWords,
  timesInWords,
  withEquals,
} from './findingWords.ts'
import { otherMatters } from './evidence.ts'
import { columnTerms } from './columnWords.ts'
import { lackingInWords, termOf, unitTerm } from './ledgerWords.ts'
import { senderSentenceOf, sentenceOf, type FindingWords } from '../findingSentence.ts'

/** What kind of finding it is, in a few words, for lists and filters. */
export const findingTitle = (code: FindingCode): string => words[code].title

/** Where it is, what is wrong with the figures at hand, and what to do: one or two sentences that an officer can act on. */
export const findingSentence = (finding: Finding): string => sentenceOf(finding, words, placeOf(finding))

/** The same for whoever sent the file and has no screen of ours: what is to be mended in it. */
export const senderSentence = (finding: Finding): string => senderSentenceOf(finding, words, placeOf(finding))

/** `Sheet “Phụ lục 01”, ô W17`; empty for a finding about the whole file. */
export const placeOf = ({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string => {
  if (sheet === undefined) return ''
  return cell === undefined ? `Sheet “${sheet.trim()}”` : `Sheet “${sheet.trim()}”, ô ${cell}`
}

const words: FindingWords = {
  'legacy-font': {
    title: 'Phông chữ cũ',
    says: ({ font, encoding }) =>
      `chữ gõ bằng phông ${font} (${{ tcvn3: 'TCVN3', vni: 'VNI' }[encoding]}), đã chuyển sang Unicode khi đọc`,
    advises: 'Xin xem lại tên vài dự án; lần sau nên lưu tệp bằng phông Unicode.',
  },
  'linked-copy': {
    title: 'Bản sao của tệp khác',
    says: ({ names }) =>
      `tệp có kèm ${names.length > 1 ? `${formatCount(names.length)} bảng` : 'một bảng'} sao từ tệp khác ` +
      `(${quotedList(names)}), không phải sheet của tệp này nên không đọc`,
    advises: 'Nếu cần số liệu của tệp ấy, xin nạp chính tệp ấy.',
  },
  'letters-lost': {
    title: 'Mất chữ tiếng Việt',
    says: ({ text, count }) =>
      `${count > 1 ? `${formatCount(count)} ô, như` : 'ô'} “${text}”, đã mất chữ có dấu khi lưu tệp (thành dấu hỏi)`,
    advises: 'Xin lưu lại tệp gốc thành .xlsx, hoặc CSV kiểu UTF-8, rồi nạp lại.',
  },
  'hidden-sheet': {
    title: 'Sheet ẩn',
    says: ({ name }) => `sheet “${name.trim()}” đang ẩn nhưng có số liệu, và vẫn được đọc`,
    advises: 'Nếu sheet này không còn dùng, hãy bỏ bảng của nó ở “Sửa cho cả bảng”.',
    asksSender: 'Nếu sheet này không còn dùng, xin xóa khỏi tệp rồi nạp lại.',
  },
  'hidden-copy': {
    title: 'Bản sao trong sheet ẩn',
    says: ({ original, projects }) =>
      `sheet ẩn lặp lại bảng của sheet “${original}” (${formatCount(projects)} dự án); chỉ bảng nhìn thấy được nạp`,
    advises: 'Không cần làm gì nếu sheet ẩn là bản cũ.',
    asksSender: 'Không cần sửa nếu sheet ẩn là bản cũ; nếu cần nạp cả sheet ẩn, hãy bỏ ẩn rồi nạp lại.',
  },
  'hidden-row': {
    title: 'Hàng ẩn',
    says: ({ row }) => `hàng ${row} đang ẩn nhưng có số liệu, và vẫn được đọc`,
    advises: 'Nếu hàng này không còn dùng, hãy bấm vào đầu hàng và để lại.',
    asksSender: 'Nếu hàng này không còn dùng, xin xóa khỏi tệp rồi nạp lại.',
  },
  'hidden-column': {
    title: 'Cột ẩn',
    says: ({ column }) => `cột ${column} đang ẩn nhưng có số liệu, và vẫn được đọc`,
    advises: 'Nếu cột này không còn dùng, hãy bấm vào đầu cột và chọn không nạp.',
    asksSender: 'Nếu cột này không còn dùng, xin xóa khỏi tệp rồi nạp lại.',
  },
  'no-table': {
    title: 'Không thấy bảng số liệu',
    says: () => 'không tìm thấy bảng nào có cột tên dự án và cột số tiền',
    advises:
      'Xin kiểm tra đây có đúng là biểu giải ngân không, và bảng có hàng tiêu đề (tên dự án, kế hoạch, giải ngân…) không.',
  },
  'no-amounts': {
    title: 'Bảng không có số tiền',
    says: () => 'bảng có tên dự án nhưng không có số tiền nào đọc được',
    advises: 'Xin kiểm tra các cột kế hoạch, cam kết, giải ngân đã có số liệu chưa.',
  },
  'other-matter': {
    title: 'Có thể không phải vốn đầu tư công',
    says: ({ matter }) => `bảng có vẻ là ${otherMatters[matter]}, không phải giải ngân vốn đầu tư công`,
    advises: 'Xin xác nhận đây là vốn đầu tư công, hoặc bỏ bảng này.',
  },
  'unit-unknown': {
    title: 'Chưa rõ đơn vị tính',
    says: ({ stated }) =>
      stated === 'several'
        ? 'bảng ghi hai đơn vị tính khác nhau, nên không biết số tiền theo đơn vị nào'
        : 'bảng không ghi đơn vị tính, nên không biết số tiền là đồng, triệu đồng hay tỷ đồng',
    advises: 'Xin chọn đơn vị tính ở màn hình Nhập số liệu.',
    asksSender: 'Xin chọn đơn vị tính khi nạp, hoặc ghi “Đơn vị tính: triệu đồng” (đơn vị đúng) phía trên bảng.',
  },
  'plan-year-unknown': {
    title: 'Chưa rõ năm kế hoạch',
    says: () => 'tệp không ghi năm kế hoạch',
    advises: 'Xin chọn năm kế hoạch ở màn hình Nhập số liệu.',
    asksSender: 'Xin chọn năm kế hoạch khi nạp, hoặc ghi “năm 20…” ở tiêu đề của biểu.',
  },
  'plan-year-mismatch': {
    title: 'Năm kế hoạch không khớp',
    says: ({ found, expected }) => `ghi năm ${found}, trong khi số liệu đang nạp là của năm ${expected}`,
    advises: 'Nếu nạp nhầm biểu của năm khác, xin bỏ tệp này; nếu đúng biểu, xin chọn năm ở “Điều tệp không nói”.',
    asksSender: 'Xin kiểm tra có nạp nhầm biểu của năm khác không, hoặc sửa lại năm ghi trong tệp.',
  },
  'january-rate': {
    title: 'Tháng 1 mà giải ngân đã nhiều',
    says: ({ amount, plan, asOf, year }) =>
      `đến ${formatDate(asOf)} đã giải ngân ${inWords(amount)} trên ${inWords(plan)} kế hoạch năm ${year} của các dự án ấy: tháng 1 chưa năm nào được như vậy`,
    advises: `Kế hoạch năm trước đến 31/01 mới đóng. Nếu là số của năm trước, xin chọn lại năm kế hoạch ở “Điều tệp không nói”.`,
    asksSender: 'Kế hoạch năm trước đến 31/01 mới đóng: xin xem lại năm ghi ở tiêu đề của biểu.',
  },
  'as-of-unknown': {
    title: 'Chưa rõ ngày chốt số liệu',
    says: ({ header }) => `không biết số liệu của “${header}” tính đến ngày nào`,
    advises: 'Xin chọn ngày chốt số liệu ở màn hình Nhập số liệu.',
    asksSender: 'Xin chọn ngày chốt số liệu khi nạp, hoặc ghi “đến ngày …/…/20…” vào tiêu đề cột.',
  },
  'as-of-mismatch': {
    title: 'Ngày chốt số liệu không khớp',
    says: ({ found, expected }) =>
      `ghi số liệu đến ${formatDate(found)}, khác ngày đang nạp là ${formatDate(expected)}`,
    advises: 'Xin kiểm tra lại ngày đã chọn ở “Điều tệp không nói”.',
    asksSender: 'Xin kiểm tra lại ngày ghi trong tệp và ngày đã chọn khi nạp.',
  },
  'column-unsure': {
    title: 'Chưa chắc cột này là gì',
    says: ({ header, candidates }) => `cột “${header}” có thể là ${rolesInWords(candidates)}`,
    advises: 'Xin chọn câu trả lời ở màn hình Nhập số liệu.',
    asksSender: 'Xin chọn khi nạp, hoặc ghi rõ trong tiêu đề cột (kế hoạch, cam kết, giải ngân; của năm nào).',
  },
  'basis-unsure': {
    title: 'Chưa rõ lũy kế hay trong tháng',
    says: ({ header }) => `cột “${header}” không cho biết là số lũy kế hay số trong tháng`,
    advises: 'Xin chọn câu trả lời ở màn hình Nhập số liệu.',
    asksSender: 'Xin chọn khi nạp, hoặc ghi “lũy kế đến …”, “trong tháng …” ở tiêu đề cột.',
  },
  'row-unsure': {
    title: 'Chưa chắc dòng này là gì',
    says: ({ label }) => `không chắc dòng “${label}” là dự án, nhóm hay dòng cộng`,
    advises: 'Xin xem lại dòng này: số của dự án phải được tính, số của dòng cộng thì không.',
  },
  'row-outside-group': {
    title: 'Dòng nằm ngoài nhóm',
    says: ({ label }) => `số cộng của nhóm phía trên không gồm dòng “${label}”, nên chưa rõ chủ đầu tư của dòng này`,
    advises: 'Xin xem có thiếu dòng chủ đầu tư ở ngay trên dòng này không.',
  },
  'investor-unknown': {
    title: 'Chưa rõ chủ đầu tư',
    says: () => 'tệp không cho biết chủ đầu tư của các dự án này',
    advises: 'Xin chọn chủ đầu tư ở “Sửa cho cả bảng”.',
    asksSender: 'Xin thêm cột chủ đầu tư, hoặc ghi tên chủ đầu tư ở tiêu đề hay ở dòng nhóm phía trên các dự án.',
  },
  'amount-not-a-number': {
    title: 'Ô số tiền là chữ',
    says: ({ text }) => `ô số tiền ghi “${text}”, không đọc được thành số`,
    advises: 'Xin bấm đúp vào ô để sửa thành số, hoặc để lại ô này.',
    asksSender: 'Xin sửa thành số (để trống nếu không có) rồi nạp lại.',
  },
  'several-amounts': {
    title: 'Nhiều số trong một ô',
    says: ({ texts }) => `ô có ${formatCount(texts.length)} số trên các dòng khác nhau (${quotedList(texts)})`,
    advises: 'Xin bấm đúp vào ô và chỉ giữ một số.',
    asksSender: 'Xin chỉ để một số trong ô rồi nạp lại.',
  },
  'struck-out': {
    title: 'Ô bị gạch bỏ',
    says: ({ text }) => `“${text}” bị gạch ngang, nên không biết còn tính hay đã bỏ`,
    advises: 'Nếu đã bỏ, xin để lại ô này; nếu còn tính, xin bấm đúp vào ô để ghi số.',
    asksSender: 'Nếu đã bỏ, xin xóa khỏi tệp hoặc để lại; nếu còn tính, xin bỏ gạch ngang hoặc sửa ô tại đây.',
  },
  'merged-amount': {
    title: 'Một số tiền cho nhiều ô',
    says: ({ range, amount }) =>
      `${inWords(amount)} ghi ở ô gộp ${range}, chung cho nhiều dự án hoặc nhiều cột; được tính cho ô đầu`,
    advises: 'Xin bấm đúp vào từng ô để ghi số của từng dự án, từng cột.',
    asksSender: 'Xin tách số tiền cho từng dự án, từng cột rồi nạp lại.',
  },
  'covered-amounts': {
    title: 'Số nằm dưới ô gộp',
    says: ({ count }) =>
      `${count > 1 ? `${formatCount(count)} số, đầu tiên ở ô này,` : 'một số'} nằm khuất dưới ô gộp nên không được tính`,
    advises: 'Nếu là số đúng, xin bấm đúp vào từng ô để ghi; nếu không, không cần làm gì.',
    asksSender: 'Xin bỏ gộp ô để xem; nếu là số đúng, xin ghi vào ô riêng rồi nạp lại.',
  },
  'scaled-format': {
    title: 'Định dạng chia số',
    says: ({ shown, stored, scaled, plain }) =>
      `định dạng của ô chia nhỏ con số: nhìn thấy là ${inWords(shown)}, số lưu trong ô theo đơn vị tính của bảng là ${inWords(stored)}` +
      (plain > 0 ? ` (cột có ${formatCount(scaled)} ô chia nhỏ, ${formatCount(plain)} ô không)` : ''),
    advises: 'Số được tính như nhìn thấy; nếu không đúng, xin sửa đơn vị tính của cột.',
    asksSender: 'Số được tính như nhìn thấy; xin kiểm tra đơn vị tính, hoặc bỏ định dạng chia rồi nạp lại.',
  },
  'amount-ambiguous': {
    title: 'Số đọc được hai cách',
    says: ({ text, readings }) => `“${text}” có thể là ${readingsInWords(readings)}`,
    advises: 'Xin bấm đúp vào ô để ghi lại số, hoặc chọn cách viết số của cả cột ở đầu cột.',
    asksSender: 'Xin gõ lại ô này thành số (không phải chữ) rồi nạp lại.',
  },
  'amount-rounded': {
    title: 'Số lẻ dưới một đồng',
    says: ({ stored, amount }) => `ô ghi ${stored}, lẻ dưới một đồng; đã làm tròn thành ${inWords(amount)}`,
    advises: 'Không cần sửa nếu phần lẻ là do công thức chia.',
  },
  'amount-out-of-range': {
    title: 'Số quá lớn',
    says: ({ stored }) => `ô ghi ${stored}, lớn hơn mọi số vốn có thể có`,
    advises: 'Thường là do đọc nhầm đơn vị tính: xin kiểm tra đơn vị tính ở “Sửa cho cả bảng”.',
    asksSender: 'Xin kiểm tra lại con số và đơn vị tính của bảng.',
  },
  'beyond-bounds': {
    title: 'Số vượt mức có thể có',
    says: ({ amount, bound, of }) =>
      `${{ project: 'số của dự án này', file: 'tổng của tệp', ledger: 'tổng của sổ cùng với tệp này' }[of]} là ${inWords(amount)}, vượt mức có thể có (${inWords(bound)})`,
    advises: 'Thường là do đọc nhầm đơn vị tính: xin kiểm tra đơn vị tính ở “Sửa cho cả bảng”.',
    asksSender: 'Thường là do đọc nhầm đơn vị tính: xin kiểm tra đơn vị tính của bảng rồi nạp lại.',
  },
  'beyond-year-size': {
    title: 'Tổng số tiền lớn bất thường',
    says: ({ amount, size, of }) =>
      ({
        stated: `tổng kế hoạch trong tệp là ${inWords(amount)}, quá hai lần tổng kế hoạch theo quyết định đã nhập (${inWords(size)})`,
        lastYear: `tổng kế hoạch trong tệp là ${inWords(amount)}, quá hai lần kế hoạch cả năm trước trong sổ (${inWords(size)})`,
        anyYear: `cộng lại được ${inWords(amount)}, nhiều hơn mức hiếm tệp nào có với chừng ấy dự án (${inWords(size)})`,
      })[of],
    advises: 'Xin kiểm tra đơn vị tính của bảng và dòng tổng cộng trước khi đồng ý ghi.',
  },
  'negative-amount': {
    title: 'Số âm',
    says: ({ amount }) => `số tiền âm: ${inWords(amount)}`,
    advises: 'Nếu là thu hồi thì đúng và được giữ nguyên; nếu gõ nhầm dấu, xin bấm đúp vào ô để sửa.',
    asksSender: 'Nếu là thu hồi thì đúng và được giữ nguyên; nếu gõ nhầm dấu, xin sửa rồi nạp lại.',
  },
  'formula-error': {
    title: 'Công thức bị lỗi',
    says: ({ value }) => `công thức báo lỗi ${value}, không biết số tiền là bao nhiêu`,
    advises: 'Xin bấm đúp vào ô để ghi số, hoặc để lại ô này.',
    asksSender: 'Xin sửa công thức hoặc gõ số vào ô rồi nạp lại.',
  },
  'formula-without-value': {
    title: 'Công thức không có kết quả',
    says: ({ formula, amount }) =>
      amount === undefined
        ? `công thức ${withEquals(formula)} không kèm kết quả và không tính ra được`
        : `công thức ${withEquals(formula)} không kèm kết quả; tính ra được ${inWords(amount)}`,
    advises: 'Xin so số này với tệp; nếu khác, bấm đúp vào ô để ghi số đúng.',
    asksSender: 'Xin mở tệp bằng Excel, lưu lại để có kết quả, rồi so với số này.',
  },
  'code-invalid': {
    title: 'Mã dự án không đúng dạng',
    says: ({ text }) => `mã dự án “${text}” không phải 7 chữ số, nên dự án được nhận theo tên`,
    advises: 'Xin bấm đúp vào ô để ghi mã dự án đủ 7 chữ số.',
    asksSender: 'Xin ghi lại mã dự án đủ 7 chữ số, để ô ở dạng chữ cho khỏi mất số 0 hay thành 7,9E+06.',
  },
  'codes-unread': {
    title: 'Mã dự án không đọc được',
    says: ({ texts, cells }) =>
      `${cellsInWords(cells)} của cột mã dự án ghi ${quotedList(texts)}, không phải mã 7 chữ số, nên các dự án này được nhận theo tên`,
    advises: 'Dự án được nhận theo tên; nếu cần mã, xin bấm đúp vào từng ô để ghi mã 7 chữ số.',
    asksSender: 'Xin ghi mỗi ô một mã 7 chữ số, không kèm chữ hay dấu nào khác.',
  },
  'total-mismatch': {
    title: 'Dòng cộng không khớp',
    says: ({ label, stated, computed }) =>
      `“${label}” ghi ${inWords(stated)}, còn các dòng cộng lại được ${inWords(computed)}, ${differenceInWords(stated, computed)}`,
    advises: 'Xin xem dòng nào thiếu, thừa hay gõ nhầm, và sửa ngay ở ô hay đầu dòng ấy.',
    asksSender: 'Xin kiểm tra có dòng nào thiếu, thừa hay gõ nhầm, sửa cho khớp rồi nạp lại.',
  },
  'total-without-value': {
    title: 'Dòng cộng không có kết quả',
    says: ({ label }) => `“${label}” là công thức không kèm kết quả, nên không đối chiếu được với các dòng`,
    advises: 'Không ảnh hưởng đến số của từng dự án.',
    asksSender: 'Không ảnh hưởng đến số của từng dự án; muốn đối chiếu, xin mở tệp bằng Excel và lưu lại.',
  },
  'duplicate-project': {
    title: 'Dự án ghi hai lần',
    says: ({ name, firstCell, sameAmounts }) =>
      `dự án “${name}” đã có ở ô ${firstCell}, ${sameAmounts ? 'cùng số liệu' : 'nhưng số liệu khác nhau'}`,
    advises:
      'Nếu thừa, xin bấm vào đầu dòng để để lại một dòng; nếu là hai dự án khác nhau, bấm đúp để sửa tên hay mã.',
    asksSender: 'Xin bỏ dòng thừa, hoặc sửa tên hay mã nếu là hai dự án khác nhau, rồi nạp lại.',
  },
  'commitment-exceeds-plan': {
    title: 'Cam kết vượt kế hoạch',
    says: ({ committed, plan }) =>
      `tổng cam kết ${inWords(committed)} lớn hơn kế hoạch vốn ${inWords(plan)}, ${differenceInWords(committed, plan)}`,
    advises: 'Xin kiểm tra cam kết các tháng; nếu kế hoạch đã được bổ sung, xin nạp quyết định giao vốn mới.',
  },
  'actual-exceeds-plan': {
    title: 'Giải ngân vượt kế hoạch',
    says: ({ actual, plan }) =>
      `đã giải ngân ${inWords(actual)}, lớn hơn kế hoạch vốn ${inWords(plan)}, ${differenceInWords(actual, plan)}`,
    advises: 'Xin kiểm tra lại số giải ngân; nếu kế hoạch đã được bổ sung, xin nạp quyết định giao vốn mới.',
  },
  'to-date-falls': {
    title: 'Lũy kế giảm',
    says: ({ before, beforeAsOf, beforeCell, beforeFile, now, nowAsOf }) =>
      `lũy kế đến ${formatDate(nowAsOf)} là ${inWords(now)}, thấp hơn lũy kế đến ${formatDate(beforeAsOf)} là ` +
      `${inWords(before)} (ô ${beforeCell}${beforeFile === undefined ? '' : ` của tệp ${beforeFile}`})`,
    advises: 'Nếu do thu hồi vốn thì đúng; nếu không, xin kiểm tra lại hai con số này.',
  },
  'unit-slip': {
    title: 'Có thể nhầm đơn vị tính',
    says: ({ amount, reference, against, factor, count }) =>
      `${count > 1 ? `${formatCount(count)} số tiền của sheet, trong đó ` : ''}${inWords(amount)} ${timesInWords(factor)} ` +
      `${against === 'plan' ? 'kế hoạch vốn' : 'số đã có'} ${inWords(reference)}`,
    advises: 'Rất có thể gõ nhầm đơn vị (đồng, nghìn đồng, triệu đồng, tỷ đồng); xin sửa ô này, hoặc đơn vị của cột.',
    asksSender:
      'Rất có thể gõ nhầm đơn vị (đồng, nghìn đồng, triệu đồng, tỷ đồng); xin đối chiếu dòng “ĐVT” với các ô này, sửa rồi nạp lại.',
  },
  'stale-formula': {
    title: 'Kết quả công thức đã cũ',
    says: ({ formula, stated, computed }) =>
      `ô lưu ${inWords(stated)}, còn công thức ${withEquals(formula)} tính từ các ô hiện có được ${inWords(computed)}, ` +
      differenceInWords(stated, computed),
    advises: 'Nếu con số ghi trong tệp không đúng, xin bấm đúp vào ô để sửa.',
    asksSender: 'Xin mở tệp bằng Excel, bấm F9 để tính lại, kiểm tra con số, lưu rồi nạp lại.',
  },
  'external-link': {
    title: 'Số lấy từ tệp khác',
    says: ({ formula, count }) =>
      `${count > 1 ? `${formatCount(count)} ô số tiền, đầu tiên là ô này, lấy` : 'ô số tiền này lấy'} số từ tệp khác ` +
      `(${withEquals(formula)}), có thể chưa cập nhật`,
    advises: 'Xin kiểm tra các số này; nên dán thành giá trị (Paste Values) trước khi gửi.',
  },
  'beyond-header': {
    title: 'Số liệu ngoài tiêu đề',
    says: ({ last, rows }) =>
      `${rows > 1 ? `${formatCount(rows)} dòng, đầu tiên là dòng này,` : 'dòng này'} có ô nằm ngoài cột tiêu đề cuối cùng (cột ${last}), ` +
      'không được đọc',
    advises: 'Xin xem dòng có bị lệch cột không; nếu là số liệu cần nạp, xin sửa đầu bảng ở “Sửa cho cả bảng”.',
    asksSender: 'Xin xem dòng có bị lệch cột không; nếu là số liệu cần nạp, xin thêm tiêu đề cho cột ấy.',
  },
  'empty-first-column': {
    title: 'Cột đầu để trống',
    says: ({ header }) => `dưới tiêu đề “${header}” của cột đầu không có gì`,
    advises: 'Xin xem các dòng có bị lệch sang phải một cột không.',
  },
  'commitment-lowered': {
    title: 'Cam kết giảm so với lần trước',
    says: ({ asOf, before, now, beforeFile }) =>
      `cam kết đến ${formatDate(asOf)} là ${inWords(now)}, thấp hơn ${inWords(before)} đã cam kết trong tệp ${beforeFile}`,
    advises: 'Nếu chủ đầu tư điều chỉnh thật thì đúng, số cũ vẫn được giữ; nếu không, xin hỏi lại chủ đầu tư.',
  },
  'as-of-conflict': {
    title: 'Ngày ở tiêu đề và ở cột khác nhau',
    says: ({ title, columns }) =>
      `tiêu đề của biểu ghi số liệu đến ${formatDate(title)}, còn cột giải ngân ghi đến ${formatDate(columns)}`,
    advises: 'Số được tính theo ngày của cột; nếu ngày ấy không đúng, xin sửa ngày ở đầu cột.',
    asksSender: 'Số được tính theo ngày của cột; xin kiểm tra ngày nào đúng, sửa cho khớp rồi nạp lại.',
  },
  'more-findings': {
    title: 'Còn nhiều chỗ tương tự',
    says: ({ of, count }) =>
      `còn ${formatCount(count)} chỗ nữa cũng thuộc loại “${findingTitle(of)}”, không kể hết ở đây`,
    advises: 'Xin sửa các chỗ đã nêu trước; thường chúng có cùng một nguyên nhân.',
  },
  'file-already-imported': {
    title: 'Tệp đã nạp rồi',
    says: ({ fileName, committedAt }) =>
      `tệp này đã được nạp lúc ${instantInWords(committedAt)} với tên “${fileName}”, nên không nạp thêm lần nữa`,
    advises: 'Muốn nạp lại, xin hoàn tác lần nạp trước.',
  },
  'nearly-same-file': {
    title: 'Gần như trùng tệp đã nạp',
    says: ({ fileName, committedAt, same, differing, beyond }) => {
      const file = `tệp “${fileName}” đã nạp lúc ${instantInWords(committedAt)} cho cùng kỳ`
      if (differing > 0)
        return `${formatCount(same)} trên ${formatCount(same + differing)} số liệu của tệp này đúng như ${file}`
      return beyond > 0
        ? `mọi số liệu của tệp này đã có trong ${file}; tệp ấy còn ${formatCount(beyond)} số liệu khác`
        : `mọi số liệu của tệp này giống hệt ${file}`
    },
    advises: 'Nếu là bản sửa lại thì nạp tiếp, chỉ các số khác bị thay; nếu gửi nhầm, xin bỏ tệp này.',
  },
  'figures-lacking': {
    title: 'Thiếu số liệu lần trước có',
    says: ({ fileName, committedAt, ...lacking }) =>
      `${formatCount(lacking.figures)} số liệu lần trước có, lần này không: tệp “${fileName}” nạp lúc ` +
      `${instantInWords(committedAt)} có ${lackingInWords(lacking)}`,
    advises:
      'Ghi tệp này thì số cũ vẫn đứng trong sổ. Nếu tệp gửi thiếu, xin nạp tệp đủ; nếu các số ấy không còn đúng, sau khi ghi xin hoàn tác lần nạp trước để rút chúng.',
  },
  'answer-by-ledger': {
    title: 'Sổ gợi ý câu trả lời',
    says: ({ answer, agreeing, compared, fileName }) =>
      `${formatCount(agreeing)} trên ${formatCount(compared)} dự án có đúng số này trong sổ (tệp “${fileName}”) nếu ` +
      (answer.asks === 'unit' ? `đơn vị tính là ${unitTerm(answer.unitFactor)}` : `cột là ${columnTerms[answer.role]}`),
    advises: 'Câu trả lời ấy được đặt lên đầu khi hỏi.',
  },
  'name-ambiguous': {
    title: 'Tên dễ nhầm',
    says: ({ name, candidates }) =>
      `“${name}” dễ nhầm với ${candidates.map(candidate => `“${candidate}”`).join(', ')} đã có trong danh mục`,
    advises: 'Xin chọn tên đúng ở màn hình Nhập số liệu.',
    asksSender: 'Xin kiểm tra mã dự án và tên chủ đầu tư; nếu là một, xin ghi đúng mã hoặc đúng tên đã có rồi nạp lại.',
  },
  'facts-changed': {
    title: 'Cả cột số liệu đã có bị thay',
    says: ({ fileName, count, figures }) =>
      `${formatCount(count)} trên ${formatCount(figures.figures)} số ${termOf(figures)} trong sổ, lấy từ tệp “${fileName}”, ` +
      `bị thay bằng số khác`,
    advises:
      'Cả một cột đổi hết thì hay là nhầm cột hay nhầm biểu; xin xem lại nghĩa của cột và phần “So với sổ”. Số cũ vẫn được giữ, hoàn tác lần nạp này sẽ trả lại.',
  },
  'decision-unplaced': {
    title: 'Quyết định không còn chỗ áp dụng',
    says: ({ decided, what }) => `đã có quyết định cho ${decidedInWords(decided)} “${what}”, nhưng tệp này không có`,
    advises: 'Quyết định ấy không được dùng; xin xem lại bảng rồi bỏ hoặc chọn lại.',
  },
  'cell-mended': {
    title: 'Ô đã sửa',
    says: ({ original, mended }) => `cán bộ đã sửa ${quotedOrEmpty(original)} thành ${quotedOrEmpty(mended)}`,
    advises: 'Giá trị gốc vẫn được giữ cạnh giá trị sửa, cùng người sửa và thời điểm ghi.',
  },
  'table-ignored': {
    title: 'Bảng không tính',
    says: ({ projects }) => `cán bộ chọn không tính bảng này (${projects} dòng dự án)`,
    advises: 'Nếu bảng này phải tính, xin bỏ lựa chọn ấy.',
  },
  'left-out': {
    title: 'Số liệu để lại',
    says: ({ facts, faults }) =>
      `cán bộ để lại ${facts} số liệu${faults === 0 ? '' : ` và ${faults} ô không đọc được`}, không đưa vào sổ`,
    advises: 'Nếu cần đưa vào, xin bỏ lựa chọn ấy trước khi ghi.',
  },
  'name-skipped': {
    title: 'Tên bỏ qua',
    says: ({ name, facts, amount }) =>
      `cán bộ bỏ qua “${name}”: ${facts} số liệu, cộng ${inWords(amount)}, không đưa vào sổ`,
    advises: 'Nếu cần đưa vào, xin chọn lại tên tương ứng trong danh mục hoặc thêm mới.',
  },
  'names-open': {
    title: 'Còn tên chưa đối chiếu',
    says: ({ count }) => `còn ${count} tên chưa rõ là ai trong danh mục`,
    advises: 'Xin chọn tên tương ứng, thêm mới hoặc bỏ qua từng tên rồi ghi lại.',
  },
  'period-locked': {
    title: 'Số liệu tháng đã chốt',
    says: ({ planYear, month, cells }) =>
      `số liệu ${planMonthInWords(planYear, month)} đã chốt, trong khi tệp có ${cellsInWords(cells)} khác với số đang có`,
    advises:
      'Xin bỏ các số này khỏi lần nạp; nếu cần sửa, đề nghị người có quyền mở chốt tháng này ở màn hình Theo dõi nộp rồi nạp lại.',
  },
  'not-a-workbook': {
    title: 'Không phải bảng tính',
    says: ({ looksLike }) => lookAlikeInWords(looksLike),
    advises: 'Xin chọn tệp bảng tính (.xlsx, .xls, .xlsb, .xlsm, .ods hoặc .csv).',
  },
  encrypted: {
    title: 'Tệp có mật khẩu',
    says: () => 'tệp được đặt mật khẩu nên không đọc được',
    advises: 'Xin mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi nạp.',
  },
  'empty-file': {
    title: 'Tệp trống',
    says: () => 'tệp không có nội dung nào',
    advises: 'Xin kiểm tra lại tệp; có thể tệp chưa tải xong hoặc chưa được lưu.',
  },
  damaged: {
    title: 'Tệp bị hỏng',
    says: () => 'tệp bị hỏng hoặc chưa tải về hết nên không đọc được',
    advises: 'Xin mở thử bằng Excel rồi lưu lại, hoặc xin lại tệp từ nơi gửi.',
  },
  'over-limit': {
    title: 'Tệp quá lớn',
    says: ({ limit, allowed }) => limitInWords(limit, allowed),
    advises: 'Xin xóa các sheet, hình ảnh và vùng trống không cần, hoặc chia thành nhiều tệp.',
  },
}
