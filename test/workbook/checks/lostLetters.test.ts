import { describe, expect, it } from 'vitest'
import { findLostLetters } from '../../../src/workbook/checks/lostLetters.ts'
import { rowsOf, workbookOf } from '../written.ts'

const found = (drawing: string) => workbookOf({ rows: rowsOf(drawing) }).sheets.flatMap(findLostLetters)

describe('letters lost when the file was saved', () => {
  it('are an error where the headings lost theirs', () => {
    expect(found('STT | Tên d? án | K? ho?ch v?n năm 2024 | Gi?i ngân\n1 | ???ng liên xã | 5 | 1')).toMatchObject([
      { code: 'letters-lost', severity: 'error', cell: 'C1', text: 'K? ho?ch v?n năm 2024', count: 3 },
    ])
  })

  it('are told where they are in one cell', () => {
    expect(found('Tr??ng h?c | 5')).toMatchObject([{ severity: 'warning', count: 1 }])
    expect(found('Tr\ufffd\ufffdng h\ufffdc | 5')).toMatchObject([{ severity: 'warning', count: 1 }])
  })

  it.each(['Đã thanh toán chưa?', '? chưa rõ', 'https://a.vn/?q=b', 'Có/không ?', 'http://x/y?a=b'])(
    'not a question: %s',
    text => {
      expect(found(`${text} | 5`)).toEqual([])
    },
  )
})
