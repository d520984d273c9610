/** Empty forms for the investors to fill in. */
export const templates = {
  title: 'Biểu mẫu trống',
  about:
    'Tệp .xlsx đã điền sẵn dự án, nguồn vốn và kế hoạch, chỉ các ô nền vàng gõ được. Điền xong, nạp lại thì chương trình nhận ngay, không phải hỏi.',
  kind: 'Loại biểu mẫu',
  kinds: { disbursement: 'Báo cáo giải ngân', commitment: 'Đăng ký cam kết cả năm' },
  month: 'Tháng báo cáo',
  monthName: (month: string) => `Tháng ${month}`,
  open: 'Biểu mẫu…',
  download: 'Tải biểu mẫu',
  downloadAll: 'Tải biểu mẫu của mọi chủ đầu tư (.zip)',
  downloadMonth: (month: string) => `Tải biểu mẫu tháng ${month}`,
  fileName: 'bieu-mau.xlsx',
  zipName: 'bieu-mau.zip',
}
