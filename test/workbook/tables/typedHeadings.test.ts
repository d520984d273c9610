import { describe, expect, it } from 'vitest'
import { factLines, interpretDrawn } from '../written.ts'

const title = `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
  Đơn vị tính: triệu đồng`

const columnsOf = (header: string, rows: string) =>
  (interpretDrawn(title + header + rows).sheets[0]?.tables ?? []).map(({ headerRows, columns }) => ({
    headerRows,
    roles: columns.map(({ role }) => role),
  }))

describe('headings typed down the rows, without merges', () => {
  it('with a day or a month in the last of them', () => {
    const header = `
      STT | Danh mục | Kế hoạch | Giải ngân | Giải ngân | Tỷ lệ
          | dự án | vốn năm | trong tháng | lũy kế đến | giải ngân
          | | 2025 | 9/2025 | 30/9/2025 | (%)`
    const rows = `
      1 | Kè biển | 50 | 5 | 30 | 60
      2 | Hồ chứa | 40 | 2 | 10 | 25`
    expect(columnsOf(header, rows)).toEqual([
      { headerRows: [3, 4, 5], roles: ['number', 'name', 'plan', 'disbursement', 'disbursement', 'rate'] },
    ])
    expect(factLines(interpretDrawn(title + header + rows)).slice(0, 3)).toEqual([
      'C6 plan Kè biển 2025-01-01 toDate 50000000',
      'D6 disbursement Kè biển 2025-09-30 inMonth 5000000',
      'E6 disbursement Kè biển 2025-09-30 toDate 30000000',
    ])
  })

  it('in capitals', () => {
    expect(
      columnsOf(
        `
      TT | TÊN | MÃ SỐ | CHỦ | KẾ HOẠCH | GIẢI NGÂN
         | DỰ ÁN | DỰ ÁN | ĐẦU TƯ | VỐN NĂM | ĐẾN NGÀY
         | | | | 2025 | 30/9/2025`,
        `
      1 | Kè biển | 7912345 | Sở Y tế | 50 | 30
      2 | Hồ chứa | 7912346 | Sở Xây dựng | 40 | 10`,
      ),
    ).toEqual([{ headerRows: [3, 4, 5], roles: ['number', 'name', 'code', 'investor', 'plan', 'disbursement'] }])
  })

  it('under parents that reach over empty cells', () => {
    const read = interpretDrawn(`${title}
      STT | Danh mục dự án | Kế hoạch vốn năm 2025 | | Giải ngân đến hết tháng 9/2025 |
          | | Vốn trung | Vốn địa | Vốn trung | Vốn địa
          | | ương | phương | ương | phương
      1 | Kè biển | 50 | 5 | 30 | 6
      2 | Hồ chứa | 40 | 2 | 10 | 2`)
    expect(factLines(read).slice(0, 4)).toEqual([
      'C6 plan Kè biển [Vốn trung ương] 2025-01-01 toDate 50000000',
      'D6 plan Kè biển [Vốn địa phương] 2025-01-01 toDate 5000000',
      'E6 disbursement Kè biển [Vốn trung ương] 2025-09-30 toDate 30000000',
      'F6 disbursement Kè biển [Vốn địa phương] 2025-09-30 toDate 6000000',
    ])
  })

  it('are none where a row of categories follows the headings', () => {
    const read = interpretDrawn(`${title}
      STT | Tên dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
      A | DỰ ÁN CHUYỂN TIẾP | |
      1 | Kè biển | 50 | 30`)
    expect(read.sheets[0]?.tables[0]?.headerRows).toEqual([3])
  })
})
