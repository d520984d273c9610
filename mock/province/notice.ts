/** What the screen says of the sample: which figures are real, which are made up. */
export const notice = [
  'Dữ liệu mẫu: tỉnh Nghệ An, kế hoạch đầu tư công năm 2024 (phần tỉnh quản lý), số liệu đến ngày 20/10/2024.',
  'Có thật, theo số đã công bố: tên chủ đầu tư; tổng số giải ngân toàn tỉnh các ngày 30/4, 20/7 và 20/10/2024, tỷ lệ ngày 20/9/2024;',
  'giải ngân theo nguồn nông thôn mới, xổ số kiến thiết, thu sử dụng đất (30/4), nông thôn mới, xổ số, vốn nước ngoài (20/7);',
  'tỷ lệ của các chủ đầu tư được nêu tên; số vốn của đường ven biển và Bệnh viện Ung bướu giai đoạn 2; số vốn còn lại ở 20 chủ đầu tư ngày 20/10/2024.',
  'Giả định để lấp chỗ trống: kế hoạch vốn của từng chủ đầu tư và dự án, phần lớn tên dự án, mã dự án, số quyết định, cam kết từng tháng,',
  'giải ngân của từng dự án và nguồn vốn, vốn kéo dài, các kỳ báo cáo khác. Không dùng dữ liệu mẫu để báo cáo.',
].join(' ')
