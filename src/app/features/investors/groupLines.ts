import type { IsoDate } from '../../../domain/base/calendar.ts'
import { investorGroups, type InvestorGroup } from '../../../domain/ledger/directory.ts'
import type { ProjectId } from '../../../domain/base/ids.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { figuresOfProjects, type ProgressRow } from '../../../domain/progress/progress.ts'
import type { InvestorLine } from './investorLines.ts'

/** A group of investors taken as one: its figures are total ÷ total, never a mean of its members' rates. */
export type GroupLine = {
  readonly group: InvestorGroup
  readonly row: ProgressRow
  readonly projects: readonly ProjectId[]
  readonly investors: number
  readonly flagged: number
}

/** The groups that have any investor, lowest rate first. */
export const groupLines = (
  open: OpenBook,
  {
    asOf,
    lines,
    nameOf,
  }: {
    readonly asOf: IsoDate
    readonly lines: readonly InvestorLine[]
    readonly nameOf: (group: InvestorGroup) => string
  },
): readonly GroupLine[] =>
  investorGroups
    .flatMap((group): GroupLine[] => {
      const members = lines.filter(line => line.group === group)
      if (members.length === 0) return []
      const projects = members.flatMap(line => line.projects)
      return [
        {
          group,
          row: figuresOfProjects(open, asOf, { key: group, name: nameOf(group), projects }),
          projects,
          investors: members.length,
          flagged: members.filter(({ flags }) => flags.length > 0).length,
        },
      ]
    })
    .sort((a, b) => (a.row.rate ?? Infinity) - (b.row.rate ?? Infinity))
