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
  ],
  code: ['Mã dự án', 'Mã số dự án', 'Mã DA', 'Mã QHNS', 'Mã số dự án đầu tư', 'Mã số QHNS', 'Mã dự án (TABMIS)'],
  investor: [
    'Chủ đầu tư',
    'Tên chủ đầu tư',
    'CĐT',
    'Chủ đầu tư/Ban QLDA',
    'Đơn vị làm chủ đầu tư',
    'Cơ quan, đơn vị (chủ đầu tư)',
  ],
  source: ['Nguồn vốn', 'Thuộc nguồn vốn', 'Nguồn vốn đầu tư'],
  note: ['Ghi chú', 'Khó khăn, vướng mắc', 'Nguyên nhân chậm giải ngân', 'Lãnh đạo phụ trách', 'Đề xuất, kiến nghị'],
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
]

export const carriedOver = [
  'Kế hoạch năm {P} kéo dài sang năm {Y}',
  'Vốn năm {P} chuyển nguồn sang năm {Y}',
  'KH vốn các năm trước được phép kéo dài',
  'Kế hoạch vốn {P} được kéo dài thời gian thực hiện và giải ngân sang {Y}',
  'Vốn kéo dài từ năm {P}',
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
]
export const lastMonth = ['Tháng 1/{N}', 'T1/{N}', 'Tháng 01/{N}', 'Tháng 01 năm {N}', 'Tháng 1 năm sau']

export const monthEnds = [
  'Đến hết tháng {m}',
  'Đến {last}/{mm}/{Y}',
  'Hết tháng {m}',
  'Đến cuối T{m}',
  'Lũy kế đến tháng {m}',
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
]

/** The same where the title or the sheet names the day. */
export const paidToReport = [
  'Lũy kế giải ngân từ đầu năm đến kỳ báo cáo',
  'Giải ngân lũy kế',
  'Đã giải ngân lũy kế từ đầu năm',
  'Lũy kế vốn đã thanh toán từ đầu năm',
  'Giải ngân từ đầu năm đến thời điểm báo cáo',
  'Lũy kế giải ngân đến ngày báo cáo',
]

export const paidInMonth = [
  'Giải ngân trong tháng {m}',
  'Giải ngân tháng {m}/{Y}',
  'Số vốn giải ngân trong tháng {mm}/{Y}',
  'Thực hiện giải ngân trong tháng {m}',
  'Thanh toán trong tháng {m}/{Y}',
  'Giải ngân phát sinh trong tháng {m}',
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
]

export const nextCommitment = [
  'Cam kết giải ngân tháng {next}/{Y}',
  'Cam kết giải ngân trong tháng {next}',
  'Đăng ký giải ngân tháng {next}/{Y}',
  'Số vốn cam kết giải ngân tháng {next} năm {Y}',
  'Cam kết giải ngân tháng tới (tháng {next})',
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
]

export const rates = [
  'Tỷ lệ giải ngân (%)',
  'Tỷ lệ (%)',
  '% so với KH',
  'Đạt tỷ lệ (%)',
  'Tỉ lệ giải ngân so với kế hoạch',
  'Tỷ lệ',
]
export const remaining = [
  'Còn lại',
  'Số vốn còn lại chưa giải ngân',
  'Vốn còn phải giải ngân',
  'Kế hoạch vốn còn lại',
  'Chưa giải ngân',
]

export const investment = ['Tổng mức đầu tư', 'TMĐT', 'Tổng mức đầu tư được duyệt', 'TMĐT (theo QĐ phê duyệt)']
export const beforeYears = [
  'Lũy kế vốn đã bố trí đến hết năm {P}',
  'Lũy kế giải ngân từ khởi công đến 31/12/{P}',
  'Vốn đã giải ngân từ khởi công đến hết năm {P}',
  'Luỹ kế số vốn đã thanh toán từ khi khởi công đến 31/01/{Y}',
]
export const lastYear = ['Kế hoạch vốn năm {P}', 'Giải ngân năm {P}', 'Đã giải ngân năm {P}', 'KH {P} đã giao']
export const total = ['Tổng số', 'Tổng cộng', 'Tổng', 'Cộng']
export const sourcePairs: readonly (readonly [string, string])[] = [
  ['NSTW', 'NSĐP'],
  ['Ngân sách trung ương', 'Ngân sách địa phương'],
  ['Vốn NSTW', 'Vốn NS tỉnh'],
  ['Vốn nước ngoài (ODA)', 'Vốn đối ứng'],
  ['Tiền sử dụng đất', 'Xổ số kiến thiết'],
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
]

export const letterheads = ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'SỞ TÀI CHÍNH'] as const

export const investorLines = ['Chủ đầu tư: {x}', 'CHỦ ĐẦU TƯ: {x}', 'Đơn vị báo cáo: {x}', 'Tên chủ đầu tư: {x}']

export const dayLines = [
  '(Số liệu đến {date})',
  '(Tính đến {date})',
  'Thời điểm báo cáo: {date}',
  'Số liệu cập nhật đến hết {date}',
]
export const monthLines = ['Tháng {m} năm {Y}', 'Kỳ báo cáo: Tháng {mm}/{Y}', '(Báo cáo tháng {m}/{Y})']

export const titles = {
  plan: [
    'KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'BIỂU GIAO CHI TIẾT KẾ HOẠCH ĐẦU TƯ CÔNG NĂM {Y}',
    'Phụ lục: Phân bổ kế hoạch vốn đầu tư công năm {Y}',
  ],
  commitment: [
    'BIỂU CAM KẾT GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'ĐĂNG KÝ TIẾN ĐỘ GIẢI NGÂN KẾ HOẠCH VỐN NĂM {Y}',
    'Phụ lục 01: Cam kết tiến độ giải ngân từng dự án năm {Y}',
  ],
  report: [
    'BÁO CÁO TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM {Y}',
    'TÌNH HÌNH THỰC HIỆN, GIẢI NGÂN CÁC DỰ ÁN NĂM {Y}',
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
