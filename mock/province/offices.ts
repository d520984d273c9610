import type { SampleInvestor } from './roster.ts'

/** Departments, boards, hospitals, schools, companies: the 47 investors of 2024 outside the districts. */
export const offices: readonly SampleInvestor[] = [
  {
    name: 'Sở Giao thông vận tải',
    capital: [
      ['domestic', 500],
      ['balance', 282],
      ['landUse', 30],
      ['domestic', 120],
      ['foreign', 45],
      ['balance', 66],
    ],
    projects: [
      {
        name: 'Đường ven biển từ Nghi Sơn (Thanh Hóa) đến Cửa Lò (Nghệ An) đoạn từ Km7 đến Km76',
        plan: 682,
        carriedOver: 147,
        code: '7762301',
      },
      { name: 'Đại lộ Vinh - Cửa Lò giai đoạn 2', plan: 130, carriedOver: 21.5, code: '7845120' },
      {
        name: 'Đường giao thông nối QL7C (Đô Lương) với đường Hồ Chí Minh (Tân Kỳ)',
        plan: 120,
        carriedOver: 16.2,
        code: '7903344',
      },
      { name: 'Xây dựng cầu dân sinh và quản lý tài sản đường địa phương (LRAMP)', plan: 47 },
      { name: 'Nâng cấp ĐT.532 đoạn Km0 - Km12', plan: 18 },
      { name: 'Cải tạo mặt đường ĐT.534B', plan: 10 },
      { name: 'Đường nối QL48E đến ĐT.537', plan: 16 },
      { name: 'Cầu Khe Ang trên ĐT.545' },
    ],
    pace: 60,
    holdsMuch: 'aboveAverage',
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    capital: [
      ['foreign', 60],
      ['newRural', 9.75],
      ['domestic', 165],
      ['balance', 55.25],
    ],
    projects: [
      { name: 'Sửa chữa và nâng cao an toàn đập (WB8) tỉnh Nghệ An', plan: 66 },
      { name: 'Nâng cấp cảng cá Lạch Quèn', carriedOver: 18.8 },
      { name: 'Khu neo đậu tránh trú bão cho tàu cá Lạch Thơi' },
      { name: 'Phòng cháy, chữa cháy rừng giai đoạn 2021 - 2025' },
      { name: 'Trung tâm giống thủy sản Nghệ An' },
      { name: 'Hệ thống tiêu úng vùng Diễn Châu, Yên Thành, Quỳnh Lưu' },
    ],
    pace: 42,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn',
    capital: [
      ['domestic', 135],
      ['balance', 55],
    ],
    projects: [
      { name: 'Hồ chứa nước Bản Mồng, hợp phần bồi thường, hỗ trợ và tái định cư', carriedOver: 38.4 },
      { name: 'Nâng cấp đê Tả Lam đoạn Nam - Hưng - Nghi' },
      { name: 'Kênh chính hệ thống thủy lợi Bắc Nghệ An' },
      { name: 'Cống ngăn mặn, giữ ngọt sông Lam, hợp phần bồi thường', stuck: true },
    ],
    pace: 36,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp',
    capital: [
      ['domestic', 120],
      ['balance', 112],
    ],
    projects: [
      { name: 'Nhà điều hành trung tâm Bệnh viện Sản Nhi Nghệ An cơ sở 2' },
      { name: 'Khu liên hợp thể thao tỉnh Nghệ An giai đoạn 1' },
      { name: 'Trường Cao đẳng Sư phạm Nghệ An; hạng mục: Nhà học đa năng' },
      { name: 'Trung tâm hội nghị và văn hóa các dân tộc miền Tây Nghệ An', stuck: true },
    ],
    pace: 31,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Sở Y tế',
    capital: [
      ['foreign', 20],
      ['domestic', 75],
      ['balance', 45],
    ],
    projects: [
      { name: 'Đầu tư xây mới, nâng cấp trạm y tế tuyến xã (vốn ADB)', plan: 24 },
      { name: 'Đầu tư trang thiết bị y tế tuyến huyện', carriedOver: 15.9 },
      { name: 'Trung tâm Kiểm soát bệnh tật tỉnh; hạng mục: Khối xét nghiệm' },
      { name: 'Trung tâm y tế huyện Tương Dương; hạng mục: Khối điều trị', stuck: true },
    ],
    pace: 34,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Bệnh viện Ung bướu Nghệ An',
    capital: [['domestic', 50]],
    projects: [{ name: 'Bệnh viện Ung bướu Nghệ An giai đoạn 2', code: '7869902' }],
    pace: 48.6,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    capital: [
      ['domestic', 52],
      ['balance', 30],
    ],
    projects: [
      { name: 'Khu căn cứ hậu phương số 1' },
      { name: 'Đường cơ động và nhà trực sẵn sàng chiến đấu khu vực phòng thủ', carriedOver: 7.5 },
    ],
    pace: 41,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    capital: [
      ['foreign', 35],
      ['balance', 95],
    ],
    projects: [
      {
        name: 'Tiểu dự án hạ tầng cơ bản phát triển toàn diện các tỉnh Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị (ADB)',
        carriedOver: 19.3,
      },
      { name: 'Hạ tầng ưu tiên đô thị Vinh; hạng mục: Hợp phần nâng cao năng lực', plan: 28 },
    ],
    pace: 40,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Trường Đại học Y khoa Vinh',
    capital: [['domestic', 50]],
    projects: [{ name: 'Trung tâm thực hành tiền lâm sàng Trường Đại học Y khoa Vinh' }],
    pace: 34,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    capital: [['balance', 40]],
    projects: [{ name: 'Xử lý ô nhiễm môi trường do hóa chất bảo vệ thực vật tồn lưu trên địa bàn tỉnh' }],
    pace: 21,
    holdsMuch: 'belowAverage',
    lateStart: true,
  },
  {
    name: 'Sở Văn hóa và Thể thao',
    capital: [
      ['domestic', 20],
      ['balance', 40],
    ],
    projects: [
      { name: 'Tu bổ, tôn tạo Khu di tích Truông Bồn giai đoạn 2' },
      { name: 'Bảo tồn, tôn tạo Khu lưu niệm Chủ tịch Hồ Chí Minh tại Kim Liên' },
      { name: 'Bảo tàng Xô Viết Nghệ Tĩnh; hạng mục: Trưng bày và kho bảo quản' },
    ],
    pace: 34,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Bệnh viện Hữu nghị Đa khoa Nghệ An',
    capital: [
      ['domestic', 40],
      ['balance', 22],
    ],
    projects: [
      { name: 'Bệnh viện Hữu nghị Đa khoa Nghệ An giai đoạn 2; hạng mục: Khối điều trị nội trú', carriedOver: 10.2 },
      { name: 'Hệ thống khí y tế trung tâm Bệnh viện Hữu nghị Đa khoa Nghệ An' },
    ],
    pace: 38,
    holdsMuch: 'belowAverage',
  },
  {
    name: 'Ban Quản lý Khu kinh tế Đông Nam',
    capital: [
      ['landUse', 10],
      ['domestic', 74],
      ['balance', 62],
    ],
    projects: [
      { name: 'Tuyến đường N2 khu công nghiệp Nam Cấm', carriedOver: 12.7 },
      { name: 'Đường D4 trong Khu kinh tế Đông Nam' },
      { name: 'Hệ thống thu gom nước thải khu A KCN Nam Cấm' },
    ],
    pace: 74,
    holdsMuch: 'aboveAverage',
  },
  {
    name: 'Công an tỉnh',
    capital: [
      ['domestic', 110],
      ['balance', 38],
    ],
    projects: [
      { name: 'Trụ sở Công an các xã biên giới giai đoạn 1' },
      { name: 'Cơ sở làm việc Phòng Cảnh sát PCCC và CNCH' },
    ],
    pace: 75.9,
    holdsMuch: 'aboveAverage',
  },
  {
    name: 'Sở Giáo dục và Đào tạo',
    capital: [
      ['lottery', 10],
      ['balance', 30],
    ],
    projects: [
      { name: 'Thiết bị dạy học tối thiểu các trường THPT giai đoạn 2022 - 2025' },
      { name: 'Phòng học bộ môn các trường THPT khu vực miền Tây' },
    ],
    pace: 71,
  },
  single('Đài Phát thanh và Truyền hình Nghệ An', 'Trung tâm sản xuất chương trình truyền hình', ['balance', 6], 100),
  single('Trường THPT Hà Huy Tập', 'Trường THPT Hà Huy Tập; hạng mục: Nhà học 3 tầng 12 phòng', ['balance', 4], 100),
  {
    name: 'Bệnh viện Đa khoa huyện Đô Lương',
    capital: [
      ['lottery', 5],
      ['balance', 7],
    ],
    projects: [{ name: 'Bệnh viện Đa khoa huyện Đô Lương; hạng mục: Nhà khám và điều trị 5 tầng' }],
    pace: 100,
  },
  single('Trường THPT Diễn Châu 4', 'Trường THPT Diễn Châu 4; hạng mục: Nhà đa chức năng', ['balance', 3.5], 96),
  single('Trường THPT Đô Lương 3', 'Trường THPT Đô Lương 3; hạng mục: Nhà học 3 tầng 9 phòng', ['balance', 4.2], 95),
  single('Trường THPT Quỳnh Lưu 3', 'Trường THPT Quỳnh Lưu 3; hạng mục: Nhà học bộ môn', ['balance', 4.5], 93),
  single(
    'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Tăng cường năng lực kiểm định, thử nghiệm đo lường chất lượng',
    ['balance', 5],
    74,
  ),
  single('Trường THPT Nghi Lộc 3', 'Trường THPT Nghi Lộc 3; hạng mục: Nhà học 3 tầng 12 phòng', ['balance', 6], 62),
  single('Trường THPT Quỳ Hợp 3', 'Trường THPT Quỳ Hợp 3; hạng mục: Nhà ở nội trú học sinh', ['ethnic', 5.5], 54),
  single('Công ty TNHH Thủy lợi Tân Kỳ', 'Nâng cấp trạm bơm và kênh tưới vùng Tân Kỳ', ['balance', 9], 91),
  {
    name: 'Bệnh viện Đa khoa huyện Yên Thành',
    capital: [
      ['lottery', 4],
      ['balance', 10],
    ],
    projects: [{ name: 'Bệnh viện Đa khoa huyện Yên Thành; hạng mục: Nhà điều trị nội trú' }],
    pace: 100,
  },
  single('Trung tâm Dịch vụ việc làm tỉnh', 'Xây dựng sàn giao dịch việc làm vệ tinh', ['balance', 7], 58),
  single('Công ty TNHH Thủy lợi Phủ Quỳ', 'Sửa chữa, nâng cấp hồ Khe Đá', ['balance', 12], 50),
  single('Công ty TNHH Thủy lợi Tây Bắc', 'Nâng cấp hệ thống kênh hồ Kẻ Cọc', ['balance', 8], 30, 'late'),
  single('Sở Nội vụ', 'Kho lưu trữ chuyên dụng tỉnh Nghệ An', ['balance', 15], 73, 'late'),
  {
    name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    capital: [['domestic', 22]],
    projects: [{ name: 'Đồn Biên phòng Tam Hợp và Trạm kiểm soát biên phòng cửa khẩu' }],
    pace: 52,
    lateStart: true,
  },
  single(
    'Trường Cao đẳng Kỹ thuật công nghiệp Việt Nam - Hàn Quốc',
    'Nhà xưởng thực hành và thiết bị đào tạo nghề trọng điểm',
    ['domestic', 18],
    31,
    'late',
  ),
  single('Huyện ủy Kỳ Sơn', 'Trụ sở làm việc Huyện ủy Kỳ Sơn', ['balance', 6], 78, 'late'),
  single(
    'Sở Thông tin và Truyền thông',
    'Trung tâm dữ liệu và điều hành thông minh tỉnh',
    ['balance', 20.2],
    33,
    'late',
  ),
  single(
    'Trường THPT Thanh Chương 3',
    'Trường THPT Thanh Chương 3; hạng mục: Nhà học bộ môn',
    ['balance', 5],
    64,
    'late',
  ),
  single(
    'Cơ sở cai nghiện tự nguyện Phúc Sơn',
    'Cải tạo khu điều trị Cơ sở cai nghiện Phúc Sơn',
    ['balance', 9],
    29,
    'late',
  ),
  single('Trường THPT Mường Quạ', 'Trường THPT Mường Quạ; hạng mục: Nhà ở nội trú học sinh', ['ethnic', 4.5], 84),
  {
    name: 'Bệnh viện Sản Nhi Nghệ An',
    capital: [
      ['lottery', 6],
      ['balance', 18],
    ],
    projects: [{ name: 'Bệnh viện Sản Nhi Nghệ An; hạng mục: Khoa Hồi sức cấp cứu và thiết bị' }],
    pace: 40,
  },
  single(
    'Trường THPT Chuyên Phan Bội Châu',
    'Trường THPT Chuyên Phan Bội Châu giai đoạn 2; hạng mục: Nhà thí nghiệm',
    ['lottery', 3],
    46,
  ),
  single('Sở Du lịch', 'Hạ tầng điểm du lịch cộng đồng miền Tây Nghệ An', ['balance', 14], 28, 'late'),
  single('Sở Lao động - Thương binh và Xã hội', 'Nâng cấp Trung tâm Bảo trợ xã hội tỉnh', ['balance', 16], 56),
  single('Bệnh viện Mắt Nghệ An', 'Bệnh viện Mắt Nghệ An; hạng mục: Khối phẫu thuật', ['balance', 7], 35, 'late'),
  single(
    'Bệnh viện Y học cổ truyền Nghệ An',
    'Bệnh viện Y học cổ truyền; hạng mục: Nhà phục hồi chức năng',
    ['balance', 11],
    45,
  ),
  single(
    'Trường THPT Dân tộc nội trú tỉnh',
    'Trường THPT Dân tộc nội trú tỉnh; hạng mục: Nhà ăn và nội trú',
    ['ethnic', 8],
    47,
  ),
  single('Công ty TNHH Thủy lợi Bắc Nghệ An', 'Sửa chữa cống Diễn Thành và kênh tiêu Vách Bắc', ['balance', 20], 49),
  single('Công ty TNHH Thủy lợi Nam Nghệ An', 'Nạo vét, kiên cố kênh Hoàng Cần', ['balance', 16], 55),
  single('Tỉnh đoàn Nghệ An', 'Trung tâm hoạt động thanh thiếu nhi tỉnh', ['balance', 9], 33, 'late'),
]

function single(
  name: string,
  project: string,
  capital: SampleInvestor['capital'][number],
  pace: number,
  start?: 'late',
): SampleInvestor {
  const investor = { name, capital: [capital], projects: [{ name: project }], pace } as const
  return start === 'late' ? { ...investor, lateStart: true } : investor
}
