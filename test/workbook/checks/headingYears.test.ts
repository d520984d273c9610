import { describe, expect, it } from 'vitest'
import { interpretDrawn } from '../written.ts'

const conflicts = (plan: string, paid: string) =>
  interpretDrawn(`
    BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024
    Chủ đầu tư: Sở Y tế
    ĐVT: triệu đồng
    STT | Tên dự án | ${plan} | ${paid} | Cam kết tháng 10/2024 | Cam kết tháng 11/2024
    1 | Bệnh viện Mắt | 100 | 50 | 7 | 8
    2 | Bệnh viện Nhi | 200 | 60 | 20 | 11
    3 | Bệnh viện Phổi | 80 | 70 | 4 | 3
  `).findings.filter(({ code }) => code === 'plan-year-mismatch')

describe('a heading whose year contradicts its neighbours', () => {
  it.each([
    ['the only plan is of another year', 'Kế hoạch vốn năm 2023', 'Giải ngân đến 30/9/2024', 'C4', 2023],
    ['paid after the year was closed', 'Kế hoạch vốn năm 2024', 'Giải ngân đến 28/2/2025', 'D4', 2025],
    ['paid to the middle of the year before', 'Kế hoạch vốn năm 2024', 'Lũy kế giải ngân đến 30/4/2023', 'D4', 2023],
  ])('is told at the heading: %s', (_, plan, paid, cell, found) => {
    expect(conflicts(plan, paid)).toMatchObject([{ severity: 'warning', cell, found, expected: 2024 }])
  })

  it.each([
    ['headings that agree', 'Kế hoạch vốn năm 2024', 'Giải ngân đến 30/9/2024'],
    ['January, in which the year is closed', 'Kế hoạch vốn năm 2024', 'Giải ngân đến 31/01/2025'],
    ['what earlier years came to', 'Kế hoạch vốn năm 2024', 'Lũy kế giải ngân đến 31/12/2023'],
    ['capital carried over', 'Kế hoạch vốn năm 2023 kéo dài sang năm 2024', 'Giải ngân vốn kéo dài đến 30/9/2024'],
  ])('is none: %s', (_, plan, paid) => {
    expect(conflicts(plan, paid)).toEqual([])
  })
})
