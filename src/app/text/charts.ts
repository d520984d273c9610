/** What stands inside the charts. */
export const charts = {
  actual: 'Giải ngân',
  committed: 'Cam kết',
  target: 'Mục tiêu 95 %',
  behind: 'Kém cam kết',
  ahead: 'Vượt cam kết',
  keys: 'Chú giải',
  showTable: 'Xem bảng số liệu',
  showChart: 'Xem biểu đồ',
}
