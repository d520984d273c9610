import { Link } from '@tanstack/react-router'
import type { ChartColumn } from '../../charts/chartTable.ts'
import type { EarlyWords } from '../../text/words.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import type { InvestorLine } from './investorLines.ts'

type LineColumn = ChartColumn<InvestorLine>

/** The investor's name, leading to its page where a file names it. */
export const nameColumn = (words: EarlyWords['investors']): LineColumn => ({
  key: 'name',
  head: words.columns.name,
  kind: 'text',
  value: ({ row }) => row.name,
  cell: ({ row }) =>
    row.key === '' ? (
      row.name
    ) : (
      <Link to="/investors/$investorId" params={{ investorId: row.key }}>
        {row.name}
      </Link>
    ),
})

export const groupColumn = (words: EarlyWords['investors']): LineColumn => ({
  key: 'group',
  head: words.group,
  kind: 'text',
  value: ({ group }) => words.groups[group],
})

/** An amount, pressed to see which cells of which files it is made of. */
export const amountColumn = (figure: AmountName, called: string): LineColumn => ({
  key: figure,
  head: called,
  kind: 'money',
  value: ({ row }) => row[figure],
  cell: ({ row, projects }) => <AmountFigure row={row} figure={figure} called={called} of={{ projects }} />,
})

export const shareColumn = (figure: 'rate' | 'fulfilment', called: string): LineColumn => ({
  key: figure,
  head: called,
  kind: 'share',
  value: ({ row }) => row[figure],
})
