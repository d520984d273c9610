import type { ColumnReading } from '../../../../workbook/said/interpretation.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { useFittingMoneyText } from '../../../ui/useMoneyText.ts'

/** Columns of money of which nothing goes in and nothing else of the row says it, each with how much. */
export const LeftOutNote = ({ columns }: { readonly columns: readonly ColumnReading[] }) => {
  const { accounts: words } = useScreenWords().importing
  const moneyText = useFittingMoneyText()
  const out = columns.filter(
    ({ account: { standing } }) => standing === 'leftOut' || standing === 'difference' || standing === 'repeated',
  )
  if (out.length === 0) return null
  const named = out.slice(0, mostNamed).map(({ column, header, account: { amount, filled } }) => {
    const heading = header.at(-1)
    const name = heading === undefined ? column : `${column} “${heading}”`
    return `${name} ${amount === undefined ? words.figures(filled) : moneyText(amount)}`
  })
  const more = out.length > mostNamed ? [words.more(out.length - mostNamed)] : []
  return <p>{words.leftOut([...named, ...more].join('; '))}</p>
}

const mostNamed = 3
