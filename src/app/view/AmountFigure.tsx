import type { PartsQuestion } from '../../domain/progress/parts.ts'
import type { Figures, ProgressRow } from '../../domain/progress/progress.ts'
import { formatMoney } from '../text/format.ts'
import { FigureButton } from '../ui/FigureButton.tsx'
import { useUnit } from '../ui/unit.ts'
import { useYear } from './YearProvider.tsx'

/** Figures that are amounts. */
export type AmountName = {
  [Name in keyof Figures]-?: Name extends 'rate' | 'reportedRate' | 'fulfilment' | 'actualAsOf' ? never : Name
}[keyof Figures]

type AmountFigureProps = {
  readonly row: ProgressRow
  readonly figure: AmountName
  /** What the figure is called where it stands. */
  readonly called: string
  /** Whose figure it is: which projects or which source. Nothing for the whole province. */
  readonly of?: Pick<PartsQuestion, 'projects' | 'source'>
}

/** An amount of a row as it stands in a table: bare, and pressed to see what it is made of. */
export const AmountFigure = ({ row, figure, called, of }: AmountFigureProps) => {
  const unit = useUnit()
  const { asOf } = useYear()
  const amount = row[figure]
  const explained = { title: `${called}: ${row.name}`, figure: { figure, asOf, ...of } }
  return (
    <FigureButton explained={amount === undefined ? undefined : explained}>{formatMoney(amount, unit)}</FigureButton>
  )
}
