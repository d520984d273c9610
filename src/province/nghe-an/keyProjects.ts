import { isoDate } from '../../domain/base/calendar.ts'
import { dong, units } from '../../domain/base/money.ts'
import type { KeyProject, Measure } from '../../domain/ledger/directory.ts'

const measure = (name: string, unit: string, [done, total]: readonly [number, number], asOf: string): Measure => ({
  name,
  unit,
  done,
  total,
  asOf: isoDate(asOf),
})

/**
 * The works that the province's leaders follow by name. Figures are published ones; where only a month was published,
 * the measure stands at the month's end.
 */
export const ngheAnKeyProjects: readonly KeyProject[] = [
  {
    id: 'coastal-road',
    name: 'Đường ven biển Nghi Sơn – Cửa Lò (Km7 – Km76)',
    capital: 'provincial',
    phrases: [
      'duong ven bien tu',
      'duong ven bien doan',
      'duong ven bien nghi son',
      'duong ven bien km7',
      'du an duong ven bien',
      'phuc vu duong ven bien',
      'tuyen duong ven bien',
      'giai phong mat bang duong ven bien',
      'tai dinh cu duong ven bien',
      'ven bien … cua lo',
      'nghi son … cua lo',
    ],
    projects: [],
    investorName: 'Sở Giao thông vận tải (nay là Sở Xây dựng)',
    totalInvestment: dong(4_651 * units.ty),
    measures: [
      measure('Mặt bằng đã bàn giao', 'km', [59.54, 59.91], '2025-04-30'),
      measure('Giá trị thực hiện so với hợp đồng', '%', [89.2, 100], '2025-04-30'),
    ],
    obstacles:
      'Giải phóng mặt bằng còn 0,37 km: Hoàng Mai 1 hộ, Quỳnh Lưu 9 hộ, Diễn Châu 1 hộ, Nghi Lộc 7 hộ (tháng 4/2025)',
    reference:
      'https://baonghean.vn/en/duong-ven-bien-nghi-son-cua-lo-don-luc-cho-chang-nuoc-rut-quyet-thao-nut-that-mat-bang-cuoi-cung-10305639.html',
  },
  {
    id: 'vinh-cua-lo',
    name: 'Đại lộ Vinh – Cửa Lò',
    capital: 'provincial',
    phrases: ['dai lo vinh cua lo', 'duong vinh cua lo', 'noi vinh cua lo'],
    projects: [],
    investorName: 'Sở Giao thông vận tải (nay là Sở Xây dựng)',
    totalInvestment: dong(1_415 * units.ty),
    measures: [measure('Chiều dài đã thông xe', 'km', [10.8, 10.8], '2024-08-15')],
    obstacles: 'Giải phóng mặt bằng tại Vinh, Nghi Lộc, Cửa Lò',
    reference:
      'https://baonghean.vn/tap-trung-tien-do-thi-cong-dai-lo-vinh-cua-lo-giai-doan-2-post265428.html ; https://nghean24h.vn/ngam-dai-lo-nghin-ty-phat-trien-kinh-te-ve-phia-bien-nghe-an-a730113.html',
  },
  {
    id: 'ql7c-ho-chi-minh',
    name: 'Đường nối Quốc lộ 7C (Đô Lương) – đường Hồ Chí Minh (Tân Kỳ)',
    capital: 'provincial',
    phrases: [
      'noi quoc lo 7c … ho chi minh',
      'tu quoc lo 7c … ho chi minh',
      'duong quoc lo 7c … ho chi minh',
      'noi duong ho chi minh … quoc lo 7c',
      'tu duong ho chi minh … quoc lo 7c',
    ],
    projects: [],
    investorName: undefined,
    totalInvestment: dong(730 * units.ty),
    measures: [measure('Khối lượng thực hiện', '%', [96, 100], '2024-12-31')],
    obstacles: undefined,
    reference:
      'https://baonghean.vn/en/giai-ngan-dau-tu-cong-dat-ty-le-cao-10288336.html ; https://vneconomy.vn/tag/du-an-trong-diem-nghe-an',
  },
  {
    id: 'ql7',
    name: 'Quốc lộ 7 (Km0 – Km36 và Khe Thơi – Nậm Cắn)',
    capital: 'ministry',
    phrases: [
      'nang cap quoc lo 7',
      'cai tao quoc lo 7',
      'mo rong quoc lo 7',
      'sua chua quoc lo 7',
      'sut truot quoc lo 7',
      'giai phong mat bang quoc lo 7',
      'tai dinh cu quoc lo 7',
      'du an quoc lo 7',
      'tuyen quoc lo 7',
      'quoc lo 7 doan',
      'quoc lo 7 km0',
      'khe thoi nam can',
    ],
    projects: [],
    investorName: 'Cục Đường bộ Việt Nam (Ban QLDA 4)',
    totalInvestment: dong(1_300 * units.ty),
    measures: [
      measure('Mặt bằng đã bàn giao', 'km', [54.79, 55.4], '2025-09-12'),
      measure('Giá trị thực hiện so với hợp đồng', 'tỷ đồng', [655.9, 714.7], '2025-09-12'),
    ],
    obstacles: 'Người dân chưa nhận đền bù, đất ngoài giấy chứng nhận, khiếu kiện',
    reference:
      'https://thoibaotaichinhvietnam.vn/tang-toc-hoan-thanh-du-an-giao-thong-cac-tinh-mien-trung-176098.html ; https://www.vietnam.vn/en/ngon-ngang-du-an-len-doi-quoc-lo-7',
  },
  {
    id: 'kcn-tho-loc',
    name: 'Khu công nghiệp Thọ Lộc (VSIP Nghệ An II)',
    capital: 'private',
    phrases: ['khu cong nghiep tho loc', 'vsip nghe an ii', 'vsip nghe an 2', 'vsip ii', 'vsip 2', 'vsip tho loc'],
    projects: [],
    investorName: 'VSIP',
    totalInvestment: undefined,
    measures: [],
    obstacles: 'Giải phóng mặt bằng',
    reference:
      'https://baonghean.vn/hinh-anh-hoat-dong-cua-bi-thu-tinh-uy-tham-gia-doan-dai-bieu-cap-cao-viet-nam-tham-singapore-303014.html',
  },
  {
    id: 'kcn-hoang-mai-2',
    name: 'Khu công nghiệp Hoàng Mai 2',
    capital: 'private',
    phrases: ['khu cong nghiep hoang mai 2', 'khu cong nghiep hoang mai ii'],
    projects: [],
    investorName: 'Công ty CP Hoàng Thịnh Đạt',
    totalInvestment: dong(1_900 * units.ty),
    measures: [
      measure('Đất đã thu hồi', 'ha', [91, 334.79], '2025-09-30'),
      measure('Đất đã trích đo', 'ha', [312.4, 334.79], '2025-09-30'),
      measure('Đất đã kiểm kê', 'ha', [290.76, 334.79], '2025-09-30'),
    ],
    obstacles: 'Còn 22,39 ha chưa trích đo (tháng 9/2025)',
    reference:
      'https://vneconomy.vn/day-nhanh-tien-do-cac-du-an-thuc-day-phat-trien-cong-nghiep-khu-vuc-bac-nghe-an.htm ; https://vietnammoi.vn/kcn-hoang-mai-2.html',
  },
  {
    id: 'power-lines',
    name: 'Các dự án điện (đường dây 500 kV, 220 kV)',
    capital: 'stateCompany',
    phrases: [
      'duong day … 500 kv',
      'duong day … 220 kv',
      '500 kv mach 3',
      '500 kv quang trach',
      '500 kv quynh luu',
      '220 kv tuong duong',
      '220 kv do luong',
    ],
    projects: [],
    investorName: 'EVNNPT',
    totalInvestment: undefined,
    measures: [
      measure('500 kV Quảng Trạch – Quỳnh Lưu: vị trí móng đã chi trả', 'vị trí', [53, 168], '2024-03-31'),
      measure('500 kV Quỳnh Lưu – Thanh Hóa: vị trí móng đã chi trả', 'vị trí', [11, 34], '2024-03-31'),
      measure('220 kV Tương Dương – Đô Lương: vị trí móng', 'vị trí', [186, 191], '2025-06-16'),
      measure('220 kV Tương Dương – Đô Lương: khoảng néo', 'khoảng', [75, 191], '2025-06-16'),
      measure('220 kV Đô Lương – Nam Cấm: vị trí móng', 'vị trí', [90, 106], '2025-06-16'),
      measure('220 kV Đô Lương – Nam Cấm: khoảng néo', 'khoảng', [73, 106], '2025-06-16'),
    ],
    obstacles: 'Chuyển đổi rừng, bồi thường, đường tạm thi công, giao cắt với đường dây 110 kV',
    reference:
      'https://www.vietnam.vn/en/day-nhanh-tien-do-thuc-hien-cac-du-an-duong-day-500kv-doan-qua-dia-ban-nghe-an ; https://xe.today/2025/06/16/whats-the-status-of-the-power-line-project-for-importing-electricity-from-neighboring-countries-to-vietnam',
  },
  {
    id: 'oncology-hospital-2',
    name: 'Bệnh viện Ung bướu Nghệ An giai đoạn 2',
    capital: 'provincial',
    phrases: ['benh vien ung buou … giai doan 2'],
    projects: [],
    investorName: 'Bệnh viện Ung bướu Nghệ An',
    totalInvestment: dong(1_259 * units.ty),
    measures: [],
    obstacles: undefined,
    reference:
      'https://baonghean.vn/fr/giai-ngan-von-dau-tu-cong-cua-nghe-an-dat-hon-54-10281282.html ; https://en.vneconomy.vn/nghe-an-supplements-14-2-mln-for-key-public-projects.htm',
  },
]
