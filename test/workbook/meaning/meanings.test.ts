import { describe, expect, it } from 'vitest'
import { meaningOf, meanings } from '../../../src/workbook/meaning/meanings.ts'
import type { Option, OptionKind } from '../../../src/workbook/meaning/options.ts'
import type { Relation } from '../../../src/workbook/meaning/relations.ts'
import { optionOf } from './board.ts'

type Name = (typeof meanings)[number]['name']
type Reading = readonly [kind: OptionKind, heading: string, basis?: 'toDate' | 'inMonth']
type Line = { readonly kind: Relation['kind']; readonly whole: Reading; readonly parts: readonly Reading[] }

const read = ([kind, heading, basis]: Reading): Option =>
  optionOf({ kind, heading, ...(basis !== undefined && { basis }) })

const nameOf = ({ kind, whole, parts }: Line): string | undefined => meaningOf(kind, read(whole), parts.map(read))?.name

/** For each line of the table how columns stand where it holds, and, one change away, where it does not. */
const lines: Readonly<Record<Name, { readonly holds: Line; readonly not: readonly Line[] }>> = {
  'the whole only adds up facts that the ledger holds side by side': {
    holds: {
      kind: 'sum',
      whole: ['sum', 'Kế hoạch vốn 2024'],
      parts: [
        ['fact', 'Kế hoạch vốn NSTW 2024'],
        ['fact', 'Kế hoạch vốn NSĐP 2024'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['sum', 'Kế hoạch vốn 2024'],
        parts: [
          ['fact', 'Kế hoạch vốn NSTW 2024'],
          ['fact', 'Giải ngân đến 30/9/2024'],
        ],
      },
      {
        kind: 'sum',
        whole: ['sum', 'Giải ngân năm 2024'],
        parts: [
          ['fact', 'Giải ngân đến 31/8/2024', 'toDate'],
          ['fact', 'Giải ngân tháng 9/2024', 'inMonth'],
        ],
      },
      {
        kind: 'sum',
        whole: ['sum', 'Cam kết tháng 3/2024'],
        parts: [
          ['fact', 'Cam kết tháng 1/2024', 'inMonth'],
          ['fact', 'Cam kết tháng 2/2024', 'inMonth'],
        ],
      },
    ],
  },
  'the whole adds up facts and sums of facts': {
    holds: {
      kind: 'sum',
      whole: ['sum', 'Kế hoạch vốn 2024'],
      parts: [
        ['sum', 'Kế hoạch vốn trong nước 2024'],
        ['fact', 'Kế hoạch vốn nước ngoài 2024'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['sum', 'Kế hoạch vốn 2024'],
        parts: [
          ['sum', 'Kế hoạch vốn trong nước 2024'],
          ['part', 'Kế hoạch vốn nước ngoài 2024'],
        ],
      },
    ],
  },
  'the whole is the fact, its parts are not added': {
    holds: {
      kind: 'sum',
      whole: ['fact', 'Giải ngân đến 30/9/2024'],
      parts: [
        ['part', 'Giải ngân NSTW đến 30/9/2024'],
        ['part', 'Giải ngân NSĐP đến 30/9/2024'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['fact', 'Giải ngân đến 30/9/2024'],
        parts: [
          ['part', 'Giải ngân đến 31/8/2024'],
          ['part', 'Giải ngân đến 30/6/2024'],
        ],
      },
      {
        kind: 'sum',
        whole: ['fact', 'Giải ngân đến 30/9/2024'],
        parts: [
          ['part', 'Giải ngân vốn kéo dài đến 30/9/2024'],
          ['part', 'Giải ngân NSĐP đến 30/9/2024'],
        ],
      },
      {
        kind: 'sum',
        whole: ['fact', 'Kế hoạch vốn 2024'],
        parts: [
          ['part', 'Giải ngân NSTW đến 30/9/2024'],
          ['part', 'Giải ngân NSĐP đến 30/9/2024'],
        ],
      },
    ],
  },
  'a figure to date stands beside the months that it adds up': {
    holds: {
      kind: 'sum',
      whole: ['fact', 'Giải ngân đến 30/9/2024', 'toDate'],
      parts: [
        ['fact', 'Giải ngân tháng 8/2024', 'inMonth'],
        ['fact', 'Giải ngân tháng 9/2024', 'inMonth'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['fact', 'Giải ngân tháng 9/2024', 'inMonth'],
        parts: [
          ['fact', 'Giải ngân tháng 7/2024', 'inMonth'],
          ['fact', 'Giải ngân tháng 8/2024', 'inMonth'],
        ],
      },
      {
        kind: 'sum',
        whole: ['fact', 'Giải ngân đến 30/9/2024', 'toDate'],
        parts: [
          ['fact', 'Giải ngân đến 31/8/2024', 'toDate'],
          ['fact', 'Giải ngân tháng 9/2024', 'inMonth'],
        ],
      },
    ],
  },
  'what is left is one kind of figure less another': {
    holds: {
      kind: 'sum',
      whole: ['fact', 'Kế hoạch vốn 2024'],
      parts: [
        ['fact', 'Giải ngân đến 30/9/2024'],
        ['left', 'Còn lại'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['fact', 'Kế hoạch vốn 2024'],
        parts: [
          ['fact', 'Kế hoạch vốn NSTW 2024'],
          ['left', 'Còn lại'],
        ],
      },
      {
        kind: 'sum',
        whole: ['fact', 'Kế hoạch vốn 2024'],
        parts: [
          ['fact', 'Giải ngân đến 30/9/2024'],
          ['fact', 'Giải ngân tháng 9/2024'],
          ['left', 'Còn lại'],
        ],
      },
    ],
  },
  'parts of parts add up to a part': {
    holds: {
      kind: 'sum',
      whole: ['part', 'Kế hoạch vốn NSTW 2024'],
      parts: [
        ['part', 'Vốn trong nước'],
        ['part', 'Vốn nước ngoài'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['part', 'Kế hoạch vốn NSTW 2024'],
        parts: [
          ['part', 'Vốn trong nước'],
          ['fact', 'Kế hoạch vốn nước ngoài 2024'],
        ],
      },
    ],
  },
  'what does not count adds up to what does not count': {
    holds: {
      kind: 'sum',
      whole: ['other', 'Tổng mức đầu tư'],
      parts: [
        ['other', 'Tổng mức đầu tư NSTW'],
        ['other', 'Tổng mức đầu tư NSĐP'],
      ],
    },
    not: [
      {
        kind: 'sum',
        whole: ['other', 'Tổng mức đầu tư'],
        parts: [
          ['other', 'Tổng mức đầu tư NSTW'],
          ['fact', 'Kế hoạch vốn NSĐP 2024'],
        ],
      },
    ],
  },
  'a rate of one amount over another': {
    holds: {
      kind: 'ratio',
      whole: ['rate', 'Cột 7'],
      parts: [
        ['fact', 'Giải ngân đến 30/9/2024'],
        ['sum', 'Kế hoạch vốn 2024'],
      ],
    },
    not: [
      {
        kind: 'ratio',
        whole: ['rate', 'Cột 7'],
        parts: [
          ['fact', 'Giải ngân đến 30/9/2024'],
          ['ask', 'Cột 5'],
        ],
      },
      {
        kind: 'sum',
        whole: ['rate', 'Cột 7'],
        parts: [
          ['fact', 'Giải ngân đến 30/9/2024'],
          ['sum', 'Kế hoạch vốn 2024'],
        ],
      },
    ],
  },
  'an amount that counts, once again': {
    holds: { kind: 'equal', whole: ['copy', 'Cột 7'], parts: [['fact', 'Kế hoạch vốn 2024']] },
    not: [
      { kind: 'equal', whole: ['copy', 'Cột 7'], parts: [['other', 'Tổng mức đầu tư']] },
      { kind: 'equal', whole: ['fact', 'Kế hoạch vốn 2024'], parts: [['fact', 'Kế hoạch vốn NSTW 2024']] },
    ],
  },
}

describe('what a relation means', () => {
  it.each(meanings.map(({ name }) => [name, lines[name]] as const))('%s', (name, { holds, not }) => {
    expect(nameOf(holds)).toBe(name)
    for (const line of not) expect(nameOf(line)).not.toBe(name)
  })
})
