import { Link } from '@tanstack/react-router'
import type { ProjectId } from '../../../domain/base/ids.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { perBook } from '../../../domain/book/perBook.ts'
import { investorGroups, type ProgressRow } from '../../../domain/progress/progress.ts'
import type { IsoDate } from '../../../domain/base/calendar.ts'
import { AmountFigure, type AmountName } from '../AmountFigure.tsx'
import { useYear } from '../YearProvider.tsx'

/** An investor's name, leading to its page where a file names it. */
export const InvestorLink = ({ investorId, name }: { readonly investorId: string; readonly name: string }) =>
  investorId === '' ? (
    <>{name}</>
  ) : (
    <Link to="/investors/$investorId" params={{ investorId }}>
      {name}
    </Link>
  )

type InvestorAmountProps = {
  readonly row: ProgressRow | undefined
  readonly figure: AmountName
  readonly called: string
}

/** An investor's amount, pressed to see which cells of which files it is made of. */
export const InvestorAmount = ({ row, figure, called }: InvestorAmountProps) => {
  const { open, asOf } = useYear()
  return (
    row && <AmountFigure row={row} figure={figure} called={called} of={{ projects: projectsOf(open, asOf, row) }} />
  )
}

const projectsOf = (open: OpenBook, asOf: IsoDate, { key }: ProgressRow): readonly ProjectId[] =>
  projectsByInvestor(open, asOf).get(key) ?? []

const projectsByInvestor = perBook(
  (open, asOf: IsoDate): ReadonlyMap<string, readonly ProjectId[]> =>
    new Map(
      investorGroups(open, asOf).map(({ key, members }) => [
        key,
        members.flatMap(at => open.book.directory.projects[at]?.id ?? []),
      ]),
    ),
)
