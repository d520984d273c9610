/** Headings as offices write them, by what they mean; placeholders as `calendar.fill` knows them. */

export const fields = {
  number: ['STT', 'TT', 'Stt', 'Số TT', 'Số thứ tự'],
  name: [
    'Tên dự án',
    'Danh mục dự án',
    'Danh mục công trình, dự án',
    'Tên công trình/dự án',
    'Nội dung',
    'Nội dung/Danh mục dự án',
    'Danh mục',
    'Công trình, dự án',
    'Tên dự án đầu tư',
    'Dự án, công trình',
    'Tên nhiệm vụ, dự án',
    'Tên dự án/chủ đầu tư',
    'Danh mục các dự án',
    'Tên công trình',
    'Dự án',
  ],
  code: ['Mã dự án', 'Mã số dự án', 'Mã DA', 'Mã QHNS', 'Mã số dự án đầu tư', 'Mã số QHNS', 'Mã dự án (TABMIS)'],
  investor: [
    'Chủ đầu tư',
    'Tên chủ đầu tư',
    'CĐT',
    'Chủ đầu tư/Ban QLDA',
    'Đơn vị làm chủ đầu tư',
    'Cơ quan, đơn vị (chủ đầu tư)',
    'Đơn vị thực hiện',
    'Tên CĐT',
  ],
  source: ['Nguồn vốn', 'Thuộc nguồn vốn', 'Nguồn vốn đầu tư'],
  note: [
    'Ghi chú',
    'Tồn tại, hạn chế',
    'Tiến độ thực hiện, vướng mắc',
    'Lý do chưa giải ngân',
    'Khó khăn, vướng mắc',
    'Nguyên nhân chậm giải ngân',
    'Lãnh đạo phụ trách',
    'Đề xuất, kiến nghị',
  ],
} as const

export const plan = [
  'Kế hoạch vốn năm {Y}',
  'KH vốn {Y}',
  'KHV năm {Y}',
  'Kế hoạch năm {Y}',
  'Kế hoạch vốn đầu tư công năm {Y}',
  'Kế hoạch vốn giao năm {Y}',
  'Vốn bố trí năm {Y}',
  'Kế hoạch vốn được giao năm {Y}',
  'Số vốn kế hoạch năm {Y}',
  'Vốn kế hoạch {Y} đã phân bổ',
  'Kế hoạch vốn năm {Y} HĐND tỉnh giao',
  'Tổng kế hoạch vốn năm {Y} được giao',
  'Dự toán vốn đầu tư năm {Y}',
  'Kế hoạch vốn {Y} đã giao chi tiết',
  'Kế hoạch ĐTC năm {Y}',
  'Vốn đầu tư công được giao năm {Y}',
  'KH năm {Y} đã giao',
  'Kế hoạch vốn đầu tư năm {Y} (vốn trong năm)',
  'Tổng số vốn kế hoạch năm {Y} giao cho dự án',
  'Chỉ tiêu kế hoạch vốn năm {Y}',
  'Vốn ghi kế hoạch năm {Y}',
  'Kế hoạch vốn năm {Y} UBND tỉnh giao',
  'KH ĐTC {Y} được giao',
]

/** Remarks that say more about a figure without making another figure of it. */
export const planRemarks = [
  'đã bao gồm bổ sung, điều chỉnh tăng, giảm',
  'sau khi điều chuyển giảm',
  'kể cả thu hồi vốn ứng trước',
  'gồm cả trả nợ xây dựng cơ bản',
  'đã trừ phần nộp trả ngân sách',
  'không gồm vốn kéo dài',
  'theo Nghị quyết của HĐND tỉnh',
  'theo số liệu TABMIS',
  'không tính vốn ứng trước',
  'gồm chi phí bồi thường, GPMB và tái định cư',
  'cả chuẩn bị đầu tư và thực hiện dự án',
  'theo dự toán được duyệt',
  'trong tổng mức đầu tư',
  'đã cắt giảm 5% tiết kiệm chi',
  'kể cả vốn bổ sung cuối năm',
  'trong đó có trả nợ đọng',
  'chưa kể vốn ngân sách huyện',
  'theo QĐ giao đầu năm và các QĐ điều chỉnh',
]
export const paidRemarks = [
  'gồm cả thu hồi tạm ứng',
  'kể cả phần đã hoàn ứng',
  'đã đối chiếu với Kho bạc',
  'không gồm vốn kéo dài',
  'đã trừ số nộp giảm trong kỳ',
  'theo các hợp đồng đã ký',
  'gồm chi phí GPMB',
  'kể cả tạm ứng còn lại chưa thu hồi',
  'theo xác nhận của KBNN',
  'bao gồm cả tạm ứng hợp đồng',
  'không kể phần nộp trả ngân sách',
  'chưa trừ thu hồi tạm ứng',
  'số liệu đã chốt với Kho bạc',
  'gồm cả thanh toán nợ',
]
export const commitmentRemarks = [
  'theo các hợp đồng đã ký',
  'kể cả thu hồi tạm ứng',
  'để đạt 95% kế hoạch',
  'đã điều chỉnh tăng, giảm',
  'số còn lại của kế hoạch',
  'theo văn bản đăng ký của CĐT',
  'không gồm vốn kéo dài',
  'theo khối lượng nghiệm thu',
  'trong phạm vi kế hoạch còn lại',
  'theo tiến độ hợp đồng',
  'bao gồm cả tạm ứng',
  'phấn đấu hoàn thành 100%',
]

export const carriedOver = [
  'Kế hoạch năm {P} kéo dài sang năm {Y}',
  'Vốn năm {P} chuyển nguồn sang năm {Y}',
  'KH vốn các năm trước được phép kéo dài',
  'Kế hoạch vốn {P} được kéo dài thời gian thực hiện và giải ngân sang {Y}',
  'Vốn kéo dài từ năm {P}',
  'Kế hoạch năm {P} được phép kéo dài',
  'KHV năm {P} chuyển sang năm {Y} thực hiện',
  'Vốn các năm trước kéo dài sang năm {Y}',
]

/** Over columns of months: what is promised for each. */
export const commitments = [
  'Cam kết giải ngân theo từng tháng',
  'Cam kết giải ngân năm {Y}',
  'Cam kết giải ngân các tháng trong năm {Y}',
  'Đăng ký tiến độ giải ngân từng tháng',
  'Kế hoạch giải ngân chi tiết từng tháng',
  'Tiến độ cam kết giải ngân',
  'Dự kiến giải ngân từng tháng năm {Y}',
  'Phân kỳ cam kết giải ngân theo tháng',
  'Cam kết giải ngân để đạt trên 95% kế hoạch',
  'Kế hoạch giải ngân các tháng (CĐT cam kết)',
  'CAM KẾT TIẾN ĐỘ GIẢI NGÂN',
  'Số vốn cam kết giải ngân trong tháng',
  'Đăng ký giải ngân',
  'Kế hoạch giải ngân hàng tháng năm {Y}',
  'Cam kết tiến độ giải ngân các tháng',
  'Đăng ký kế hoạch giải ngân theo tháng',
  'Lộ trình giải ngân năm {Y}',
  'Chi tiết cam kết giải ngân theo từng tháng',
  'Mục tiêu giải ngân từng tháng',
]

export const commitmentsToDate = [
  'Cam kết giải ngân lũy kế đến cuối tháng',
  'Lũy kế cam kết giải ngân',
  'Cam kết giải ngân (lũy kế)',
  'Luỹ kế số vốn đăng ký giải ngân',
  'Mức cam kết giải ngân lũy kế từ đầu năm',
]

export const months = [
  'Tháng {m}',
  'T{m}',
  'Tháng {mm}',
  'Tháng {m}/{Y}',
  'T{mm}/{Y}',
  'Th.{m}',
  '{mm}/{Y}',
  'Tháng {word}',
  'Tháng {roman}',
  'T.{m}',
  'tháng {m}',
  'THÁNG {m}',
  'T{m}/{Y}',
  'Tháng {m} năm {Y}',
]
export const lastMonth = [
  'Tháng 1/{N}',
  'T1/{N}',
  'Tháng 01/{N}',
  'Tháng 01 năm {N}',
  'Tháng 1 năm sau',
  'Tháng 01/{N}',
  '01/{N}',
]

export const monthEnds = [
  'Đến hết tháng {m}',
  'Đến {last}/{mm}/{Y}',
  'Hết tháng {m}',
  'Đến cuối T{m}',
  'Lũy kế đến tháng {m}',
  'Hết T{m}',
  'Đến hết tháng {mm}/{Y}',
  'Tính đến hết tháng {m}',
]
export const lastMonthEnd = ['Đến 31/01/{N}', 'Đến hết 31/01/{N}', 'Đến hết tháng 1/{N}']

export const quarterEnds = ['Đến hết quý {roman}', 'Hết quý {roman}/{Y}', 'Lũy kế đến hết quý {roman}', 'Đến hết Q{m}']

/** Disbursed from the year's start to a day that the heading names. */
export const paidToDate = [
  'Lũy kế giải ngân đến {date}',
  'Giải ngân đến hết {date}',
  'Đã giải ngân từ đầu năm đến {date}',
  'Giải ngân lũy kế tính đến {date}',
  'Thanh toán từ 01/01/{Y} đến {date}',
  'Giải ngân (tính từ 01/01/{Y} đến hết {date})',
  'Kết quả giải ngân đến {date}',
  'Luỹ kế vốn thanh toán đến {date}',
  'Số đã giải ngân tính đến {date}',
  'Giá trị giải ngân đến thời điểm {date}',
  'Giải ngân đến {date}',
  'Vốn đã thanh toán tính đến {date}',
  'Lũy kế thanh toán đến hết {date}',
  'Đã thanh toán đến {date}',
  'KH vốn năm {Y} đã giải ngân đến {date}',
  'Giải ngân kế hoạch năm {Y} đến {date}',
  'Lũy kế giải ngân từ 01/01/{Y} đến {date}',
]

/** The same where the title or the sheet names the day. */
export const paidToReport = [
  'Lũy kế giải ngân từ đầu năm đến kỳ báo cáo',
  'Giải ngân lũy kế',
  'Đã giải ngân lũy kế từ đầu năm',
  'Lũy kế vốn đã thanh toán từ đầu năm',
  'Giải ngân từ đầu năm đến thời điểm báo cáo',
  'Lũy kế giải ngân đến ngày báo cáo',
  'Lũy kế giải ngân từ đầu năm',
  'Luỹ kế giải ngân đến thời điểm báo cáo',
  'Lũy kế đã giải ngân',
  'Tổng số vốn đã giải ngân từ đầu năm đến nay',
]

export const paidInMonth = [
  'Giải ngân trong tháng {m}',
  'Giải ngân tháng {m}/{Y}',
  'Số vốn giải ngân trong tháng {mm}/{Y}',
  'Thực hiện giải ngân trong tháng {m}',
  'Thanh toán trong tháng {m}/{Y}',
  'Giải ngân phát sinh trong tháng {m}',
  'Vốn giải ngân trong tháng {m}',
  'Trong tháng {m} đã giải ngân',
  'Số giải ngân phát sinh tháng {m}/{Y}',
]

export const paidBefore = [
  'Lũy kế giải ngân đến hết tháng trước',
  'Đã giải ngân đến hết tháng trước liền kề',
  'Giải ngân lũy kế đến cuối tháng {prev}/{Y}',
  'Lũy kế đã thanh toán đến hết tháng {prev}',
]

export const paidMonths = [
  'Đã giải ngân từng tháng',
  'Số vốn đã giải ngân theo tháng',
  'Kết quả giải ngân các tháng',
  'Thực hiện giải ngân trong từng tháng',
  'Giải ngân hằng tháng (đã thực hiện)',
  'Vốn đã giải ngân hằng tháng',
  'Tình hình giải ngân các tháng',
  'Số đã thanh toán từng tháng',
]

export const nextCommitment = [
  'Cam kết giải ngân tháng {next}/{Y}',
  'Cam kết giải ngân trong tháng {next}',
  'Đăng ký giải ngân tháng {next}/{Y}',
  'Số vốn cam kết giải ngân tháng {next} năm {Y}',
  'Cam kết giải ngân tháng tới (tháng {next})',
  'Kế hoạch giải ngân tháng {next}/{Y}',
  'Cam kết giải ngân của tháng {next}',
  'Đăng ký giải ngân trong tháng {next}/{Y}',
]

/** Expected, not paid and not promised. */
export const estimates = [
  'Ước giải ngân đến hết tháng {next}/{Y}',
  'Ước giải ngân cả năm {Y}',
  'Dự kiến giải ngân đến 31/01/{N}',
  'Khả năng giải ngân đến hết năm {Y}',
  'Ước thực hiện giải ngân tháng {next}/{Y}',
  'Dự ước lũy kế thanh toán đến cuối năm',
  'Phấn đấu giải ngân đến 31/12/{Y}',
  'Ước lũy kế giải ngân đến hết tháng {next}',
  'Ước giải ngân tháng {next}/{Y}',
  'Dự kiến giải ngân cả năm {Y}',
  'Khả năng giải ngân đến 31/01/{N}',
  'Ước thanh toán đến hết niên độ (31/01/{N})',
]

export const rates = [
  'Tỷ lệ giải ngân (%)',
  'Tỷ lệ (%)',
  '% so với KH',
  'Đạt tỷ lệ (%)',
  'Tỉ lệ giải ngân so với kế hoạch',
  'Tỷ lệ',
  'Tỷ lệ GN (%)',
  '% giải ngân',
  'Tỷ lệ giải ngân/kế hoạch',
  'Tỷ lệ % đạt được',
  'Đạt (%)',
  'Tỷ lệ giải ngân (%) so với KH vốn được giao',
]
export const remaining = [
  'Còn lại',
  'Số vốn còn lại chưa giải ngân',
  'Vốn còn phải giải ngân',
  'Kế hoạch vốn còn lại',
  'Chưa giải ngân',
  'KHV còn lại chưa giải ngân',
  'Số còn phải giải ngân đến hết năm',
  'Vốn chưa giải ngân',
  'Số dư kế hoạch',
  'Còn lại phải thực hiện',
]

export const investment = ['Tổng mức đầu tư', 'TMĐT', 'Tổng mức đầu tư được duyệt', 'TMĐT (theo QĐ phê duyệt)']
export const beforeYears = [
  'Lũy kế vốn đã bố trí đến hết năm {P}',
  'Lũy kế giải ngân từ khởi công đến 31/12/{P}',
  'Vốn đã giải ngân từ khởi công đến hết năm {P}',
  'Luỹ kế số vốn đã thanh toán từ khi khởi công đến 31/01/{Y}',
  'Đã giải ngân từ khởi công đến 31/12/{P}',
  'Lũy kế vốn bố trí từ khởi công đến hết năm {P}',
]
export const lastYear = ['Kế hoạch vốn năm {P}', 'Giải ngân năm {P}', 'Đã giải ngân năm {P}', 'KH {P} đã giao']
export const total = ['Tổng số', 'Tổng cộng', 'Tổng', 'Cộng']
export const sourcePairs: readonly (readonly [string, string])[] = [
  ['NSTW', 'NSĐP'],
  ['Ngân sách trung ương', 'Ngân sách địa phương'],
  ['Vốn NSTW', 'Vốn NS tỉnh'],
  ['Vốn nước ngoài (ODA)', 'Vốn đối ứng'],
  ['Tiền sử dụng đất', 'Xổ số kiến thiết'],
  ['Vốn trong nước', 'Vốn nước ngoài'],
  ['NS tỉnh', 'NS huyện'],
  ['Nguồn TW hỗ trợ', 'Ngân sách tỉnh đối ứng'],
]

export const volume = ['Thanh toán KLHT', 'Thanh toán khối lượng hoàn thành', 'KLHT', 'Thanh toán khối lượng']
export const advance = [
  'Tạm ứng chưa thu hồi',
  'Vốn tạm ứng theo chế độ chưa thu hồi',
  'Tạm ứng theo chế độ',
  'Dư tạm ứng',
]

export const grandTotals = [
  'TỔNG CỘNG',
  'Tổng số',
  'Cộng',
  'Tổng cộng:',
  'TỔNG SỐ',
  'Tổng toàn tỉnh',
  'Cộng chung',
  'TỔNG CỘNG (I+II+...)',
  'Tổng giá trị',
  'Tổng',
  'Toàn ngành',
  'TỔNG CỘNG TOÀN BỘ',
  'Tổng các dự án',
  'TOÀN TỈNH',
  'Cộng các dự án',
  'Tổng số dự án',
  'Tổng cộng các nguồn vốn',
  'CỘNG',
]

/** Unit lines by đồng per unit. */
export const units: Readonly<Record<number, readonly string[]>> = {
  1: ['đồng', 'VNĐ', 'Đồng', 'VND', 'đ'],
  1_000: ['nghìn đồng', '1.000 đồng', '1000đ', 'Nghìn đồng', 'ngàn đồng'],
  1_000_000: ['triệu đồng', 'Triệu đồng', 'tr.đ', 'trđ', 'tr. đồng', '1.000.000 đồng', 'triệu VNĐ'],
  1_000_000_000: ['tỷ đồng', 'Tỷ đồng', 'tỉ đồng', 'Tỷ đ'],
}
export const unitLines = [
  'ĐVT: {u}',
  'Đơn vị tính: {u}',
  'Đơn vị: {u}',
  '(ĐVT: {u})',
  'Đvt : {u}',
  'ĐV tính: {u}',
  '(Đơn vị tính: {u}.)',
  'Đơn vị tiền: {u}',
  'ĐVT : {u}',
  'đơn vị tính - {u}',
  '(đơn vị: {u})',
]

export const letterheads = ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'SỞ TÀI CHÍNH'] as const

export const investorLines = [
  'Chủ đầu tư: {x}',
  'CHỦ ĐẦU TƯ: {x}',
  'Đơn vị báo cáo: {x}',
  'Tên chủ đầu tư: {x}',
  'Đơn vị: {x}',
  'Chủ đầu tư : {x}',
  'Cơ quan báo cáo: {x}',
  'ĐƠN VỊ BÁO CÁO: {x}',
]

export const dayLines = [
  '(Số liệu đến {date})',
  '(Tính đến {date})',
  'Thời điểm báo cáo: {date}',
  'Số liệu cập nhật đến hết {date}',
  '(Đến ngày {dd}/{mm}/{Y})',
  'Số liệu giải ngân tính đến {date}',
  'Thời điểm chốt số liệu: {date}',
]
export const monthLines = [
  'Tháng {m} năm {Y}',
  'Kỳ báo cáo: Tháng {mm}/{Y}',
  '(Báo cáo tháng {m}/{Y})',
  'THÁNG {mm} NĂM {Y}',
  '(Số liệu báo cáo tháng {m} năm {Y})',
  'Tháng báo cáo: {mm}/{Y}',
]

export const titles = {
  plan: [
    'KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'BIỂU GIAO CHI TIẾT KẾ HOẠCH ĐẦU TƯ CÔNG NĂM {Y}',
    'Phụ lục: Phân bổ kế hoạch vốn đầu tư công năm {Y}',
    'DANH MỤC DỰ ÁN BỐ TRÍ KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'GIAO KẾ HOẠCH VỐN NGÂN SÁCH NHÀ NƯỚC NĂM {Y}',
  ],
  commitment: [
    'BIỂU CAM KẾT GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'ĐĂNG KÝ TIẾN ĐỘ GIẢI NGÂN KẾ HOẠCH VỐN NĂM {Y}',
    'Phụ lục 01: Cam kết tiến độ giải ngân từng dự án năm {Y}',
    'KẾ HOẠCH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'Biểu 02/CK: Bản cam kết giải ngân của chủ đầu tư năm {Y}',
  ],
  report: [
    'BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'TÌNH HÌNH THỰC HIỆN, GIẢI NGÂN CÁC DỰ ÁN NĂM {Y}',
    'TIẾN ĐỘ THỰC HIỆN VÀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'Biểu tổng hợp: Kết quả giải ngân kế hoạch vốn năm {Y}',
  ],
  treasury: [
    'TÌNH HÌNH THANH TOÁN VỐN ĐẦU TƯ NĂM {Y}',
    'BẢNG KÊ KIỂM SOÁT, THANH TOÁN VỐN ĐẦU TƯ CÔNG NĂM {Y} QUA KHO BẠC NHÀ NƯỚC',
  ],
  recurrent: ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI THƯỜNG XUYÊN NĂM {Y}', 'BÁO CÁO CHI NGÂN SÁCH THƯỜNG XUYÊN NĂM {Y}'],
  indicators: ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM {Y}', 'CÁC CHỈ TIÊU CHỦ YẾU NĂM {Y}'],
  contracts: ['THEO DÕI HỢP ĐỒNG CÁC GÓI THẦU NĂM {Y}', 'TÌNH HÌNH THỰC HIỆN HỢP ĐỒNG XÂY LẮP NĂM {Y}'],
  english: ['DISBURSEMENT PROGRESS REPORT {Y}', 'PUBLIC INVESTMENT DISBURSEMENT STATUS, FISCAL YEAR {Y}'],
} as const

export const investorItems = ['Chủ đầu tư', 'Đơn vị', 'Tên đơn vị', 'Chủ đầu tư, đơn vị thực hiện']

export const recurrentItems = [
  'Chi sự nghiệp giáo dục',
  'Chi sự nghiệp y tế',
  'Chi quản lý hành chính',
  'Chi bảo đảm xã hội',
  'Chi sự nghiệp kinh tế',
  'Chi quốc phòng, an ninh',
  'Chi sự nghiệp văn hóa, thông tin',
  'Chi sự nghiệp môi trường',
]
export const indicatorItems = [
  'Tổng sản phẩm trên địa bàn (GRDP)',
  'Thu ngân sách trên địa bàn',
  'Giá trị sản xuất công nghiệp',
  'Kim ngạch xuất khẩu',
  'Tổng mức bán lẻ hàng hóa',
  'Vốn đầu tư toàn xã hội',
  'Sản lượng lương thực',
]
export const contractItems = [
  'Gói thầu số 01: Tư vấn lập báo cáo nghiên cứu khả thi',
  'Gói thầu số 02: Khảo sát địa hình, địa chất',
  'Gói thầu số 05: Thi công xây dựng đoạn Km0 - Km5',
  'Gói thầu số 06: Giám sát thi công xây dựng',
  'Gói thầu số 08: Cung cấp và lắp đặt thiết bị',
  'Gói thầu số 09: Bảo hiểm công trình',
]
export const secondTitles = ['II. KẾT QUẢ GIẢI NGÂN', 'B. TÌNH HÌNH GIẢI NGÂN CÁC DỰ ÁN', 'Biểu 2: Số vốn đã giải ngân']

export const english = {
  number: ['No.', 'No', '#'],
  name: ['Project', 'Project name', 'Sub-project', 'Name of project'],
  code: ['Project code', 'Code'],
  investor: ['Project owner', 'Investor', 'Owner', 'Implementing agency'],
  plan: ['Capital plan {Y}', 'Approved plan {Y}', 'Annual plan {Y}', 'Allocated capital {Y}', '{Y} plan'],
  paid: [
    'Disbursed to {dd}/{mm}/{Y}',
    'Cumulative disbursement to {dd}/{mm}/{Y}',
    'Accumulated disbursement as of {dd}/{mm}/{Y}',
    'Actual disbursement up to {dd}/{mm}/{Y}',
  ],
  commitment: ['Committed disbursement', 'Commitment by month', 'Monthly commitment {Y}', 'Disbursement commitments'],
  rate: ['Disbursement rate (%)', '% of plan', 'Progress (%)'],
  remaining: ['Balance', 'Remaining', 'Undisbursed balance'],
  investment: ['Total investment', 'Total cost'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  longMonths: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  units: {
    1: ['VND'],
    1_000: ['thousand VND', 'VND 1,000'],
    1_000_000: ['million VND', 'VND million', 'mil. VND'],
    1_000_000_000: ['billion VND', 'VND billion', 'bil. VND'],
  },
} as const
