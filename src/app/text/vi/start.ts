/** The first screen of an empty ledger: two ways on. */
export const start = {
  title: 'Chưa có số liệu nào',
  lead: 'Thả tệp của các chủ đầu tư vào đây, hoặc nạp tỉnh mẫu để xem sản phẩm làm được gì.',
  leadAlone: 'Thả tệp của các chủ đầu tư vào đây.',
  importTitle: 'Nạp tệp của các chủ đầu tư',
  importLead:
    'Tệp Excel để nguyên như các đơn vị gửi: không cần sửa mẫu, không cần gõ lại số. Trước khi ghi, ứng dụng cho xem đã hiểu gì và chỗ nào cần hỏi.',
  sampleTitle: (province: string) => `Xem thử với tỉnh mẫu: ${province} 2024`,
  sampleReal: 'Số thật',
  sampleRealText:
    'Tổng kế hoạch, tổng giải ngân và tỷ lệ của tỉnh theo từng kỳ; tên và tỷ lệ của các chủ đầu tư được nêu trong báo cáo; tên, chủ đầu tư và vướng mắc của các công trình trọng điểm, lấy từ nguồn đã công bố.',
  sampleInvented: 'Số giả định',
  sampleInventedText:
    'Kế hoạch, cam kết và giải ngân chi tiết theo từng dự án, đặt ra để lấp chỗ trống. Khi xem, màn hình luôn ghi “Dữ liệu mẫu”.',
  sampleUndo: 'Có thể rút từng tệp mẫu ra bất cứ lúc nào ở màn hình Nhập số liệu.',
  loadSample: 'Nạp tỉnh mẫu',
  loadingSample: 'Đang nạp tỉnh mẫu…',
  noRight: 'Tài khoản của bạn chỉ được xem. Hãy nhờ cán bộ tổng hợp nạp tệp đầu tiên.',
}
