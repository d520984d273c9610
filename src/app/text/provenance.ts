import { formatCount } from '../../text/format.ts'

/** The side panel behind every figure: what it is made of. */
export const provenance = {
  close: 'Đóng bảng nguồn số liệu',
  total: 'Cộng các phần',
  parts: (count: number) => `${formatCount(count)} con số từ tệp`,
  byProject: (projects: number, parts: number) => `${formatCount(parts)} con số của ${formatCount(projects)} dự án`,
  none: 'Chưa có tệp nào cho số này.',
  cell: (file: string, sheet: string, cell: string) => `${file} · ${sheet} · ô ${cell}`,
  importedBy: (by: string, at: string) => `${by} nạp ${at}`,
  download: (file: string) => `Tải tệp gốc ${file}`,
  original: 'Tải tệp gốc',
  stored: (amount: string) => `ô ghi ${amount}`,
  dong: (amount: string) => `${amount} đồng`,
  counted: (counted: string, stored: string) => `tính ${counted} trong ${stored}: tháng chưa hết, tính theo ngày`,
  deducted: 'trừ đi',
  more: (count: number) => `Xem thêm ${formatCount(count)} dự án`,
  derived: (how: string) => `Cách tính: ${how}`,
}
