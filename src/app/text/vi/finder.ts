/** Finding by name: the palette, and the jump inside a meeting. */
export const finder = {
  search: 'Tìm',
  shortcut: 'Ctrl K',
  label: 'Đến chủ đầu tư, dự án, màn hình, việc cần làm…',
  keys: 'Gõ không dấu hoặc viết tắt cũng được. ↑ ↓ để chọn, Enter để mở, Esc để đóng.',
  nothing: 'Không tìm thấy gì có tên như vậy.',
  more: (count: number) => `Còn ${count} kết quả nữa: gõ thêm để thu hẹp.`,
  kinds: { screen: 'Màn hình', action: 'Việc cần làm', investor: 'Chủ đầu tư', project: 'Dự án' },
  projectOf: (investor: string) => `Dự án · ${investor}`,
  inUnit: (unit: string) => `Xem bằng ${unit}`,
  exportLagging: 'Tải danh sách chậm (.xlsx)',
  importFiles: 'Nạp tệp số liệu',
  meeting: 'Vào chế độ họp (F)',
  failed: (title: string, advice: string) => `${title}. ${advice}`,
}
