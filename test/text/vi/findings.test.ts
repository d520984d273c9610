import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import { dong, units } from '../../../src/domain/base/money.ts'
import { findingSentence, findingTitle } from '../../../src/text/vi/findings.ts'
import type { Finding, FindingCode, FindingFacts } from '../../../src/workbook/said/findings.ts'

const trieu = (amount: number) => dong(amount * units.trieu)

/** One of each code, with the sentence an officer reads, no-break spaces written as plain ones. */
const sentences: { readonly [Code in FindingCode]: readonly [Extract<FindingFacts, { code: Code }>, string] } = {
  'legacy-font': [
    { code: 'legacy-font', font: '.VnTime', encoding: 'tcvn3' },
    'chữ gõ bằng phông .VnTime (TCVN3), đã chuyển sang Unicode khi đọc. Xin xem lại tên vài dự án; lần sau nên lưu tệp bằng phông Unicode.',
  ],
  'linked-copy': [
    { code: 'linked-copy', names: ['KH', 'GN'] },
    'tệp có kèm 2 bảng sao từ tệp khác (“KH”, “GN”), không phải sheet của tệp này nên không đọc. Nếu cần số liệu của tệp ấy, xin nạp chính tệp ấy.',
  ],
  'letters-lost': [
    { code: 'letters-lost', text: 'K? ho?ch v?n', count: 12 },
    '12 ô, như “K? ho?ch v?n”, đã mất chữ có dấu khi lưu tệp (thành dấu hỏi). Xin lưu lại tệp gốc thành .xlsx, hoặc CSV kiểu UTF-8, rồi nạp lại.',
  ],
  'several-amounts': [
    { code: 'several-amounts', texts: ['5', '200'] },
    'ô có 2 số trên các dòng khác nhau (“5”, “200”). Xin bấm đúp vào ô và chỉ giữ một số.',
  ],
  'struck-out': [
    { code: 'struck-out', text: '12000' },
    '“12000” bị gạch ngang, nên không biết còn tính hay đã bỏ. Nếu đã bỏ, xin để lại ô này; nếu còn tính, xin bấm đúp vào ô để ghi số.',
  ],
  'merged-amount': [
    { code: 'merged-amount', range: 'E4:E5', amount: trieu(12_000) },
    '12 tỷ đồng ghi ở ô gộp E4:E5, chung cho nhiều dự án hoặc nhiều cột; được tính cho ô đầu. Xin bấm đúp vào từng ô để ghi số của từng dự án, từng cột.',
  ],
  'covered-amounts': [
    { code: 'covered-amounts', count: 1 },
    'một số nằm khuất dưới ô gộp nên không được tính. Nếu là số đúng, xin bấm đúp vào từng ô để ghi; nếu không, không cần làm gì.',
  ],
  'scaled-format': [
    { code: 'scaled-format', shown: trieu(12_000), stored: trieu(12_000_000), scaled: 3, plain: 1 },
    'định dạng của ô chia nhỏ con số: nhìn thấy là 12 tỷ đồng, số lưu trong ô theo đơn vị tính của bảng là 12.000 tỷ đồng (cột có 3 ô chia nhỏ, 1 ô không). Số được tính như nhìn thấy; nếu không đúng, xin sửa đơn vị tính của cột.',
  ],
  'codes-unread': [
    { code: 'codes-unread', texts: ['7912346-1'], cells: ['B5'] },
    '1 ô (B5) của cột mã dự án ghi “7912346-1”, không phải mã 7 chữ số, nên các dự án này được nhận theo tên. Dự án được nhận theo tên; nếu cần mã, xin bấm đúp vào từng ô để ghi mã 7 chữ số.',
  ],
  'hidden-sheet': [
    { code: 'hidden-sheet', name: 'T8 ' },
    'sheet “T8” đang ẩn nhưng có số liệu, và vẫn được đọc. Nếu sheet này không còn dùng, hãy bỏ bảng của nó ở “Sửa cho cả bảng”.',
  ],
  'hidden-copy': [
    { code: 'hidden-copy', original: 'T9', projects: 6 },
    'sheet ẩn lặp lại bảng của sheet “T9” (6 dự án); chỉ bảng nhìn thấy được nạp. Không cần làm gì nếu sheet ẩn là bản cũ.',
  ],
  'hidden-row': [
    { code: 'hidden-row', row: 13 },
    'hàng 13 đang ẩn nhưng có số liệu, và vẫn được đọc. Nếu hàng này không còn dùng, hãy bấm vào đầu hàng và để lại.',
  ],
  'hidden-column': [
    { code: 'hidden-column', column: 'I' },
    'cột I đang ẩn nhưng có số liệu, và vẫn được đọc. Nếu cột này không còn dùng, hãy bấm vào đầu cột và chọn không nạp.',
  ],
  'no-table': [
    { code: 'no-table' },
    'không tìm thấy bảng nào có cột tên dự án và cột số tiền. Xin kiểm tra đây có đúng là biểu giải ngân không, và bảng có hàng tiêu đề (tên dự án, kế hoạch, giải ngân…) không.',
  ],
  'no-amounts': [
    { code: 'no-amounts' },
    'bảng có tên dự án nhưng không có số tiền nào đọc được. Xin kiểm tra các cột kế hoạch, cam kết, giải ngân đã có số liệu chưa.',
  ],
  'other-matter': [
    { code: 'other-matter', matter: 'recurrent' },
    'bảng có vẻ là chi thường xuyên, không phải giải ngân vốn đầu tư công. Xin xác nhận đây là vốn đầu tư công, hoặc bỏ bảng này.',
  ],
  'unit-unknown': [
    { code: 'unit-unknown', stated: 'none' },
    'bảng không ghi đơn vị tính, nên không biết số tiền là đồng, triệu đồng hay tỷ đồng. Xin chọn đơn vị tính ở màn hình Nhập số liệu.',
  ],
  'plan-year-unknown': [
    { code: 'plan-year-unknown' },
    'tệp không ghi năm kế hoạch. Xin chọn năm kế hoạch ở màn hình Nhập số liệu.',
  ],
  'plan-year-mismatch': [
    { code: 'plan-year-mismatch', found: 2023, expected: 2024 },
    'ghi năm 2023, trong khi số liệu đang nạp là của năm 2024. Nếu nạp nhầm biểu của năm khác, xin bỏ tệp này; nếu đúng biểu, xin chọn năm ở “Điều tệp không nói”.',
  ],
  'january-rate': [
    {
      code: 'january-rate',
      amount: dong(62_000_000_000),
      plan: dong(100_000_000_000),
      asOf: isoDate('2026-01-31'),
      year: planYearOf(2026),
    },
    'đến 31/01/2026 đã giải ngân 62 tỷ đồng trên 100 tỷ đồng kế hoạch năm 2026 của các dự án ấy: tháng 1 chưa năm nào được như vậy. Kế hoạch năm trước đến 31/01 mới đóng. Nếu là số của năm trước, xin chọn lại năm kế hoạch ở “Điều tệp không nói”.',
  ],
  'as-of-unknown': [
    { code: 'as-of-unknown', header: 'Giải ngân' },
    'không biết số liệu của “Giải ngân” tính đến ngày nào. Xin chọn ngày chốt số liệu ở màn hình Nhập số liệu.',
  ],
  'as-of-mismatch': [
    { code: 'as-of-mismatch', found: isoDate('2024-08-31'), expected: isoDate('2024-10-20') },
    'ghi số liệu đến 31/08/2024, khác ngày đang nạp là 20/10/2024. Xin kiểm tra lại ngày đã chọn ở “Điều tệp không nói”.',
  ],
  'column-unsure': [
    { code: 'column-unsure', header: 'Vốn 2024', candidates: ['plan', 'disbursement', 'text'] },
    'cột “Vốn 2024” có thể là kế hoạch vốn hoặc số đã giải ngân hoặc ghi chú. Xin chọn câu trả lời ở màn hình Nhập số liệu.',
  ],
  'basis-unsure': [
    { code: 'basis-unsure', header: 'Tháng 8' },
    'cột “Tháng 8” không cho biết là số lũy kế hay số trong tháng. Xin chọn câu trả lời ở màn hình Nhập số liệu.',
  ],
  'row-unsure': [
    { code: 'row-unsure', label: 'Giao thông' },
    'không chắc dòng “Giao thông” là dự án, nhóm hay dòng cộng. Xin xem lại dòng này: số của dự án phải được tính, số của dòng cộng thì không.',
  ],
  'row-outside-group': [
    { code: 'row-outside-group', label: 'Cầu B' },
    'số cộng của nhóm phía trên không gồm dòng “Cầu B”, nên chưa rõ chủ đầu tư của dòng này. Xin xem có thiếu dòng chủ đầu tư ở ngay trên dòng này không.',
  ],
  'investor-unknown': [
    { code: 'investor-unknown' },
    'tệp không cho biết chủ đầu tư của các dự án này. Xin chọn chủ đầu tư ở “Sửa cho cả bảng”.',
  ],
  'amount-not-a-number': [
    { code: 'amount-not-a-number', text: '12O' },
    'ô số tiền ghi “12O”, không đọc được thành số. Xin bấm đúp vào ô để sửa thành số, hoặc để lại ô này.',
  ],
  'amount-ambiguous': [
    { code: 'amount-ambiguous', text: '2,828', readings: [trieu(2_828), trieu(2_828_000)] },
    '“2,828” có thể là 2,828 tỷ đồng hoặc 2.828 tỷ đồng. Xin bấm đúp vào ô để ghi lại số, hoặc chọn cách viết số của cả cột ở đầu cột.',
  ],
  'amount-rounded': [
    { code: 'amount-rounded', stored: '327577.0241234', amount: dong(327_577_024_123) },
    'ô ghi 327577.0241234, lẻ dưới một đồng; đã làm tròn thành 327.577.024.123 đồng. Không cần sửa nếu phần lẻ là do công thức chia.',
  ],
  'amount-out-of-range': [
    { code: 'amount-out-of-range', stored: '1e+25' },
    'ô ghi 1e+25, lớn hơn mọi số vốn có thể có. Thường là do đọc nhầm đơn vị tính: xin kiểm tra đơn vị tính ở “Sửa cho cả bảng”.',
  ],
  'beyond-bounds': [
    { code: 'beyond-bounds', amount: dong(569_351_000_000_000), bound: dong(50_000_000_000_000), of: 'project' },
    'số của dự án này là 569.351 tỷ đồng, vượt mức có thể có (50.000 tỷ đồng). Thường là do đọc nhầm đơn vị tính: xin kiểm tra đơn vị tính ở “Sửa cho cả bảng”.',
  ],
  'beyond-year-size': [
    { code: 'beyond-year-size', amount: dong(30_000_000_000_000), size: dong(9_000_000_000_000), of: 'stated' },
    'tổng kế hoạch trong tệp là 30.000 tỷ đồng, quá hai lần tổng kế hoạch theo quyết định đã nhập (9.000 tỷ đồng). Xin kiểm tra đơn vị tính của bảng và dòng tổng cộng trước khi đồng ý ghi.',
  ],
  'negative-amount': [
    { code: 'negative-amount', amount: trieu(-250) },
    'số tiền âm: −250 triệu đồng. Nếu là thu hồi thì đúng và được giữ nguyên; nếu gõ nhầm dấu, xin bấm đúp vào ô để sửa.',
  ],
  'formula-error': [
    { code: 'formula-error', value: '#REF!' },
    'công thức báo lỗi #REF!, không biết số tiền là bao nhiêu. Xin bấm đúp vào ô để ghi số, hoặc để lại ô này.',
  ],
  'formula-without-value': [
    { code: 'formula-without-value', formula: 'SUM(D6:D9)', amount: trieu(241) },
    'công thức =SUM(D6:D9) không kèm kết quả; tính ra được 241 triệu đồng. Xin so số này với tệp; nếu khác, bấm đúp vào ô để ghi số đúng.',
  ],
  'code-invalid': [
    { code: 'code-invalid', text: '7.9E+06' },
    'mã dự án “7.9E+06” không phải 7 chữ số, nên dự án được nhận theo tên. Xin bấm đúp vào ô để ghi mã dự án đủ 7 chữ số.',
  ],
  'total-mismatch': [
    { code: 'total-mismatch', label: 'TỔNG SỐ', stated: trieu(1_400), computed: trieu(500) },
    '“TỔNG SỐ” ghi 1,4 tỷ đồng, còn các dòng cộng lại được 500 triệu đồng, nhiều hơn 900 triệu đồng. Xin xem dòng nào thiếu, thừa hay gõ nhầm, và sửa ngay ở ô hay đầu dòng ấy.',
  ],
  'total-without-value': [
    { code: 'total-without-value', label: 'Cộng' },
    '“Cộng” là công thức không kèm kết quả, nên không đối chiếu được với các dòng. Không ảnh hưởng đến số của từng dự án.',
  ],
  'duplicate-project': [
    { code: 'duplicate-project', name: 'Cầu Hưng Đức', firstCell: 'B23', sameAmounts: true },
    'dự án “Cầu Hưng Đức” đã có ở ô B23, cùng số liệu. Nếu thừa, xin bấm vào đầu dòng để để lại một dòng; nếu là hai dự án khác nhau, bấm đúp để sửa tên hay mã.',
  ],
  'commitment-exceeds-plan': [
    { code: 'commitment-exceeds-plan', committed: dong(1_000_000_001), plan: trieu(1_000) },
    'tổng cam kết 1.000.000.001 đồng lớn hơn kế hoạch vốn 1 tỷ đồng, nhiều hơn 1 đồng. Xin kiểm tra cam kết các tháng; nếu kế hoạch đã được bổ sung, xin nạp quyết định giao vốn mới.',
  ],
  'actual-exceeds-plan': [
    { code: 'actual-exceeds-plan', actual: trieu(12_500), plan: trieu(10_000) },
    'đã giải ngân 12,5 tỷ đồng, lớn hơn kế hoạch vốn 10 tỷ đồng, nhiều hơn 2,5 tỷ đồng. Xin kiểm tra lại số giải ngân; nếu kế hoạch đã được bổ sung, xin nạp quyết định giao vốn mới.',
  ],
  'to-date-falls': [
    {
      code: 'to-date-falls',
      before: trieu(9_000),
      beforeAsOf: isoDate('2024-08-31'),
      beforeCell: 'W17',
      beforeFile: '02-phu-luc.xlsx',
      now: trieu(8_750),
      nowAsOf: isoDate('2024-09-30'),
    },
    'lũy kế đến 30/09/2024 là 8,75 tỷ đồng, thấp hơn lũy kế đến 31/08/2024 là 9 tỷ đồng (ô W17 của tệp 02-phu-luc.xlsx). Nếu do thu hồi vốn thì đúng; nếu không, xin kiểm tra lại hai con số này.',
  ],
  'file-already-imported': [
    { code: 'file-already-imported', fileName: '02.xlsx', committedAt: '2024-10-20T18:15:00.000Z' },
    'tệp này đã được nạp lúc 01:15 ngày 21/10/2024 với tên “02.xlsx”, nên không nạp thêm lần nữa. Muốn nạp lại, xin hoàn tác lần nạp trước.',
  ],
  'name-ambiguous': [
    { code: 'name-ambiguous', name: 'Trạm y tế', candidates: ['Trạm y tế xã A', 'Trạm y tế xã B'] },
    '“Trạm y tế” dễ nhầm với “Trạm y tế xã A”, “Trạm y tế xã B” đã có trong danh mục. Xin chọn tên đúng ở màn hình Nhập số liệu.',
  ],
  'facts-changed': [
    {
      code: 'facts-changed',
      fileName: 'bc.xlsx',
      count: 35,
      figures: {
        kind: 'plan',
        capital: 'planYear',
        basis: 'toDate',
        asOf: undefined,
        figures: 36,
        amount: dong(12_000_000_000),
      },
    },
    '35 trên 36 số kế hoạch trong sổ, lấy từ tệp “bc.xlsx”, bị thay bằng số khác. Cả một cột đổi hết thì hay là nhầm cột hay nhầm biểu; xin xem lại nghĩa của cột và phần “So với sổ”. Số cũ vẫn được giữ, hoàn tác lần nạp này sẽ trả lại.',
  ],
  'figures-lacking': [
    {
      code: 'figures-lacking',
      fileName: 'bc.xlsx',
      committedAt: '2024-10-21T01:15:00.000Z',
      figures: 40,
      projectCount: 1,
      projects: ['Cầu Hưng Đức'],
      columns: [
        {
          kind: 'commitment',
          capital: 'planYear',
          basis: 'inMonth',
          asOf: isoDate('2024-05-31'),
          figures: 36,
          amount: dong(12_000_000_000),
        },
        {
          kind: 'disbursement',
          capital: 'carriedOver',
          basis: 'toDate',
          asOf: isoDate('2024-09-30'),
          figures: 3,
          amount: dong(450_000_000),
        },
      ],
    },
    '40 số liệu lần trước có, lần này không: tệp “bc.xlsx” nạp lúc 08:15 ngày 21/10/2024 có 36 số cam kết tháng 5/2024 (12 tỷ đồng), 3 số giải ngân vốn kéo dài lũy kế đến 30/09/2024 (450 triệu đồng), 1 số khác; không còn nhắc 1 dự án: “Cầu Hưng Đức”. Ghi tệp này thì số cũ vẫn đứng trong sổ. Nếu tệp gửi thiếu, xin nạp tệp đủ; nếu các số ấy không còn đúng, sau khi ghi xin hoàn tác lần nạp trước để rút chúng.',
  ],
  'answer-by-ledger': [
    {
      code: 'answer-by-ledger',
      answer: { asks: 'unit', unitFactor: 1_000_000 },
      agreeing: 24,
      compared: 25,
      fileName: 'bc.xlsx',
    },
    '24 trên 25 dự án có đúng số này trong sổ (tệp “bc.xlsx”) nếu đơn vị tính là triệu đồng. Câu trả lời ấy được đặt lên đầu khi hỏi.',
  ],
  'period-locked': [
    {
      code: 'period-locked',
      planYear: planYearOf(2024),
      month: 13,
      cells: 'C5 C6 C7 C8 C9 C10 C11 C12 C13'.split(' '),
    },
    'số liệu tháng 01/2025 đã chốt, trong khi tệp có 9 ô (C5, C6, C7, C8, C9, C10, C11, C12, …) khác với số đang có. Xin bỏ các số này khỏi lần nạp; nếu cần sửa, đề nghị người có quyền mở chốt tháng này ở màn hình Theo dõi nộp rồi nạp lại.',
  ],
  'not-a-workbook': [
    { code: 'not-a-workbook', looksLike: 'png' },
    'đây là tệp ảnh PNG, không phải bảng tính, dù tên tệp có thể ghi khác. Xin chọn tệp bảng tính (.xlsx, .xls, .xlsb, .xlsm, .ods hoặc .csv).',
  ],
  encrypted: [
    { code: 'encrypted' },
    'tệp được đặt mật khẩu nên không đọc được. Xin mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi nạp.',
  ],
  'empty-file': [
    { code: 'empty-file' },
    'tệp không có nội dung nào. Xin kiểm tra lại tệp; có thể tệp chưa tải xong hoặc chưa được lưu.',
  ],
  damaged: [
    { code: 'damaged' },
    'tệp bị hỏng hoặc chưa tải về hết nên không đọc được. Xin mở thử bằng Excel rồi lưu lại, hoặc xin lại tệp từ nơi gửi.',
  ],
  'unit-slip': [
    { code: 'unit-slip', amount: trieu(50_000), reference: trieu(50), against: 'plan', factor: 1_000, count: 1 },
    '50 tỷ đồng gấp khoảng 1.000 lần kế hoạch vốn 50 triệu đồng. Rất có thể gõ nhầm đơn vị (đồng, nghìn đồng, triệu đồng, tỷ đồng); xin sửa ô này, hoặc đơn vị của cột.',
  ],
  'stale-formula': [
    { code: 'stale-formula', formula: 'SUM(E5:E9)', stated: trieu(900), computed: trieu(950) },
    'ô lưu 900 triệu đồng, còn công thức =SUM(E5:E9) tính từ các ô hiện có được 950 triệu đồng, ít hơn 50 triệu đồng. Nếu con số ghi trong tệp không đúng, xin bấm đúp vào ô để sửa.',
  ],
  'external-link': [
    { code: 'external-link', formula: '[1]Sheet1!A1', count: 12 },
    '12 ô số tiền, đầu tiên là ô này, lấy số từ tệp khác (=[1]Sheet1!A1), có thể chưa cập nhật. Xin kiểm tra các số này; nên dán thành giá trị (Paste Values) trước khi gửi.',
  ],
  'beyond-header': [
    { code: 'beyond-header', last: 'F', rows: 1 },
    'dòng này có ô nằm ngoài cột tiêu đề cuối cùng (cột F), không được đọc. Xin xem dòng có bị lệch cột không; nếu là số liệu cần nạp, xin sửa đầu bảng ở “Sửa cho cả bảng”.',
  ],
  'empty-first-column': [
    { code: 'empty-first-column', header: 'STT' },
    'dưới tiêu đề “STT” của cột đầu không có gì. Xin xem các dòng có bị lệch sang phải một cột không.',
  ],
  'commitment-lowered': [
    {
      code: 'commitment-lowered',
      asOf: isoDate('2024-10-31'),
      before: trieu(900),
      now: trieu(700),
      beforeFile: 'cam ket.xlsx',
    },
    'cam kết đến 31/10/2024 là 700 triệu đồng, thấp hơn 900 triệu đồng đã cam kết trong tệp cam ket.xlsx. Nếu chủ đầu tư điều chỉnh thật thì đúng, số cũ vẫn được giữ; nếu không, xin hỏi lại chủ đầu tư.',
  ],
  'as-of-conflict': [
    { code: 'as-of-conflict', title: isoDate('2024-10-31'), columns: isoDate('2024-09-30') },
    'tiêu đề của biểu ghi số liệu đến 31/10/2024, còn cột giải ngân ghi đến 30/09/2024. Số được tính theo ngày của cột; nếu ngày ấy không đúng, xin sửa ngày ở đầu cột.',
  ],
  'nearly-same-file': [
    {
      code: 'nearly-same-file',
      fileName: 'bc.xlsx',
      committedAt: '2024-10-21T01:15:00.000Z',
      same: 480,
      differing: 5,
      beyond: 0,
    },
    '480 trên 485 số liệu của tệp này đúng như tệp “bc.xlsx” đã nạp lúc 08:15 ngày 21/10/2024 cho cùng kỳ. Nếu là bản sửa lại thì nạp tiếp, chỉ các số khác bị thay; nếu gửi nhầm, xin bỏ tệp này.',
  ],
  'more-findings': [
    { code: 'more-findings', of: 'hidden-row', count: 12_000 },
    'còn 12.000 chỗ nữa cũng thuộc loại “Hàng ẩn”, không kể hết ở đây. Xin sửa các chỗ đã nêu trước; thường chúng có cùng một nguyên nhân.',
  ],
  'over-limit': [
    { code: 'over-limit', limit: 'fileSize', allowed: 25_000_000 },
    'tệp lớn hơn mức cho phép 25 MB. Xin xóa các sheet, hình ảnh và vùng trống không cần, hoặc chia thành nhiều tệp.',
  ],
  'decision-unplaced': [
    { code: 'decision-unplaced', decided: 'column', what: 'H' },
    'đã có quyết định cho cột “H”, nhưng tệp này không có. Quyết định ấy không được dùng; xin xem lại bảng rồi bỏ hoặc chọn lại.',
  ],
  'cell-mended': [
    { code: 'cell-mended', original: '1.2o0', mended: '1200' },
    'cán bộ đã sửa “1.2o0” thành “1200”. Giá trị gốc vẫn được giữ cạnh giá trị sửa, cùng người sửa và thời điểm ghi.',
  ],
  'table-ignored': [
    { code: 'table-ignored', projects: 12 },
    'cán bộ chọn không tính bảng này (12 dòng dự án). Nếu bảng này phải tính, xin bỏ lựa chọn ấy.',
  ],
  'left-out': [
    { code: 'left-out', facts: 3, faults: 1 },
    'cán bộ để lại 3 số liệu và 1 ô không đọc được, không đưa vào sổ. Nếu cần đưa vào, xin bỏ lựa chọn ấy trước khi ghi.',
  ],
  'name-skipped': [
    { code: 'name-skipped', name: 'Ban A', facts: 26, amount: dong(2_500_000_000) },
    'cán bộ bỏ qua “Ban A”: 26 số liệu, cộng 2,5 tỷ đồng, không đưa vào sổ. Nếu cần đưa vào, xin chọn lại tên tương ứng trong danh mục hoặc thêm mới.',
  ],
  'names-open': [
    { code: 'names-open', count: 4 },
    'còn 4 tên chưa rõ là ai trong danh mục. Xin chọn tên tương ứng, thêm mới hoặc bỏ qua từng tên rồi ghi lại.',
  ],
}

const cases = Object.values(sentences).map(([facts, sentence]) => [facts.code, facts, sentence] as const)

const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('findingSentence', () => {
  it.each(cases)('%s at a cell', (_, facts, sentence) => {
    const finding: Finding = { ...facts, severity: 'warning', sheet: 'BC T9 ', cell: 'W17' }
    expect(withPlainSpaces(findingSentence(finding))).toBe(`Sheet “BC T9”, ô W17: ${sentence}`)
  })

  it.each(cases)('%s about the whole file begins with a capital', (_, facts, sentence) => {
    const finding: Finding = { ...facts, severity: 'error', sheet: undefined, cell: undefined }
    const said = withPlainSpaces(findingSentence(finding))
    expect(said.slice(1)).toBe(sentence.slice(1))
    expect(said.charAt(0)).toBe(sentence.charAt(0).toUpperCase())
  })

  it('names the sheet alone where no cell is known', () => {
    const finding: Finding = { code: 'unit-unknown', stated: 'none', severity: 'error', sheet: 'T8', cell: undefined }
    expect(findingSentence(finding)).toMatch(/^Sheet “T8”: bảng không ghi đơn vị tính/)
  })

  it.each([
    ['inflatedSize', 200_000_000, 'nội dung tệp sau khi giải nén lớn hơn mức cho phép 200 MB'],
    ['ratio', 200, 'tệp nén quá chặt (hơn 200 lần), có thể là tệp độc hại'],
    ['entries', 10_000, 'tệp chứa quá nhiều thành phần (hơn 10.000)'],
    ['cells', 2_000_000, 'bảng có quá nhiều ô (hơn 2.000.000 ô)'],
    ['time', 60, 'đọc tệp quá lâu (hơn 60 giây)'],
    ['memory', 0, 'đọc tệp cần quá nhiều bộ nhớ'],
  ] as const)('says which limit: %s', (limit, allowed, words) => {
    const finding: Finding = { code: 'over-limit', limit, allowed, severity: 'error', sheet: 'S', cell: undefined }
    expect(findingSentence(finding)).toContain(words)
  })
})

/** Where no answer helps: letters are lost, it is no workbook that can be read, or somebody else must act first. */
const ofNoAnswer: ReadonlySet<FindingCode> = new Set([
  'letters-lost',
  'external-link',
  'to-date-falls',
  'period-locked',
  'not-a-workbook',
  'encrypted',
  'empty-file',
  'damaged',
  'over-limit',
])

describe('what an officer can answer on screen', () => {
  it.each(cases.filter(([code]) => !ofNoAnswer.has(code)))(
    '%s: nobody is told to mend the Excel file',
    (_, __, sentence) => {
      expect(sentence).not.toMatch(
        /xóa khỏi tệp|sửa(?: lại)? .*trong tệp|rồi nạp lại|bằng Excel|phía trên bảng|vào tiêu đề/u,
      )
    },
  )
})

describe('findingTitle', () => {
  it('differs by code', () => {
    const titles = cases.map(([code]) => findingTitle(code))
    expect(new Set(titles).size).toBe(titles.length)
  })
})
