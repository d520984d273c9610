/** What stands inside the charts. */
export const charts = {
  actual: 'Giải ngân',
  committed: 'Cam kết',
  target: 'Mục tiêu 95 %',
  plan: 'Kế hoạch',
  gap: 'Chênh lệch',
  date: 'Đến ngày',
  months: 'tháng trong năm kế hoạch, đến 31/01 năm sau',
  keys: 'Chú giải',
  noData: '—',
  showTable: 'Xem bảng số liệu',
  showChart: 'Xem biểu đồ',
  average: (share: string) => `bình quân chung ${share}`,
}
