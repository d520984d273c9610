import { describe, expect, it } from 'vitest'
import { drawTable, errorsOf } from './drawn.ts'

const columns = ['Dự toán năm 2025', 'Thực hiện đến 30/9/2025']
const errors = (line: string) => errorsOf(drawTable({ title: [line, 'ĐVT: triệu đồng'], columns }))

describe('what sounds like another matter is asked about once, for the file', () => {
  it.each([
    'BÁO CÁO KINH PHÍ CHI THƯỜNG XUYÊN QUÝ III/2025',
    'DỰ TOÁN KINH PHÍ SỰ NGHIỆP NĂM 2025',
    'TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH MTQG (VỐN SỰ NGHIỆP) NĂM 2025',
    'MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2025',
    'TỔNG HỢP QUYẾT TOÁN DỰ ÁN HOÀN THÀNH NĂM 2025',
    'BÁO CÁO TÌNH HÌNH THỰC HIỆN HỢP ĐỒNG NĂM 2025',
    'DANH MỤC DỰ ÁN KÊU GỌI ĐẦU TƯ NGOÀI NGÂN SÁCH NĂM 2025',
    'KẾ HOẠCH SỬA CHỮA, MUA SẮM TÀI SẢN NĂM 2025',
  ])('%s', line => {
    expect(errors(line)).toEqual(['other-matter'])
  })

  it.each(['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025', 'BIỂU TỔNG HỢP THỰC HIỆN NĂM 2025'])('and not: %s', line => {
    expect(errors(line)).toEqual([])
  })
})
