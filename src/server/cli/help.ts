export const help = `Theo dõi giải ngân vốn đầu tư công: dòng lệnh

  import TỆP... --year 2024 [--as-of 2024-10-20] [--accept-warnings] [--dry-run] [--json]
      Nạp workbook (hoặc cả thư mục). Mỗi tệp: ghi tất cả hoặc không ghi gì. --year và --as-of điền vào chỗ tệp không nói.
  facts --year 2024 [--project MÃ_HOẶC_TÊN] [--all] [--json]
      Các số đang có hiệu lực, mỗi số kèm tệp, sheet và ô. --all: cả số ước giải ngân, lũy kế các năm trước và kế hoạch Thủ tướng giao.
  progress --year 2024 [--as-of 2024-10-20] [--by province|source|investor|project|key] [CÁCH TÍNH] [--json]
      Tiến độ giải ngân. Không có --as-of: tính đến ngày mới nhất có số giải ngân.
  forecast --year 2024 [--as-of 2024-10-20] [--by province|source|investor|project|key] [--json]
      Dự báo giải ngân đến 31/01 năm sau (P10, P50, P90), sai số kiểm nghiệm, nhịp cần đạt và nhịp ba tháng gần nhất.
  lagging --year 2024 [--as-of 2024-10-20] [--rules BỘ_TIÊU_CHÍ] [CÁCH TÍNH] [--json]
      Chủ đầu tư chậm, kèm lý do.
  report lagging --year 2024 [--as-of 2024-10-20] [--rules BỘ_TIÊU_CHÍ] [CÁCH TÍNH] --format xlsx --out TỆP
      Danh sách chậm thành tệp Excel.
  undo MÃ_LẦN_NẠP
      Rút một tệp ra khỏi sổ; số trước đó trở lại.
  sample
      Nạp tỉnh mẫu vào sổ còn trống.

Cách tính:
  --denominator total|primeMinister|startOfYear|allocated
      Tỷ lệ tính trên: total tổng kế hoạch vốn được giao (mặc định); primeMinister kế hoạch Thủ tướng Chính phủ giao;
      startOfYear kế hoạch giao đầu năm; allocated kế hoạch đã phân bổ chi tiết. Chưa có số của mẫu số nào thì tỷ lệ để trống.
  --carried-over apart|together
      Vốn kéo dài: apart tính riêng (mặc định); together tính gộp vào kế hoạch và số giải ngân.
  --rules BỘ_TIÊU_CHÍ
      Mã hoặc tên bộ tiêu chí, có thể kèm phiên bản: default@1, "Tiêu chí của tỉnh ngày 20/10/2024". Không ghi: bộ đang dùng.
      Các tiêu chí so theo mẫu số ghi trong bộ; --denominator chỉ đổi kế hoạch và tỷ lệ ghi ở mỗi dòng.

Mã thoát: 0 xong; 1 có tệp bị dừng vì điều tìm thấy trong tệp; 2 gõ sai lệnh; 3 lỗi của chương trình.
Biến môi trường: DATA_DIR (thư mục dữ liệu, mặc định ./data), DATABASE_URL (PostgreSQL).
`
