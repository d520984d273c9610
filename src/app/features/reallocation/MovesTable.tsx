import { ActionIcon } from '@mantine/core'
import { IconLock, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ProjectId } from '../../../domain/base/ids.ts'
import type { Dong } from '../../../domain/base/money.ts'
import type { CapitalLine } from '../../../domain/reallocation/lines.ts'
import { nothingToSay } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { useShortMoneyText } from '../../ui/useMoneyText.ts'
import { AmountField } from './AmountField.tsx'
import styles from './Reallocation.module.css'
import type { MoveRow } from './reallocationView.ts'
import type { Reallocation } from './useReallocation.ts'

type MovesTableProps = { readonly reallocation: Reallocation; readonly caption: string }

/** From whom to whom, each amount to be changed by hand, each row to be removed. */
export const MovesTable = ({ reallocation, caption }: MovesTableProps) => {
  const { reallocation: words } = useScreenWords()
  const [shown, setShown] = useState(firstRows)
  const { rows } = reallocation.view
  return (
    <>
      <DataTable
        caption={<span className="spoken">{caption}</span>}
        columns={useColumns(reallocation)}
        rows={rows.slice(0, shown)}
        // By its place: whoever removes a row stays on the same button, now of the next one.
        keyOf={({ at }) => String(at)}
      />
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(rows.length)}>
          {words.showAll(rows.length)}
        </button>
      )}
    </>
  )
}

const firstRows = 50

const useColumns = ({ moves, origin, adjust, constraints, setConstraints }: Reallocation) => {
  const { columns: head, ...words } = useScreenWords().reallocation
  const say = useShortMoneyText()
  const change = (at: number, amount: Dong): void =>
    adjust(moves.map((move, place) => (place === at ? { ...move, amount } : move)))
  const remove = (at: number): void => adjust(moves.filter((_, place) => place !== at))
  const leaveAlone = (project: ProjectId): void => {
    if (origin === 'adjusted') adjust(moves.filter(({ from, to }) => from !== project && to !== project))
    setConstraints({ excluded: [...new Set([...constraints.excluded, project])] })
  }
  return [
    { key: 'number', head: head.number, kind: 'text', cell: ({ at }) => at + 1 },
    {
      key: 'from',
      head: head.from,
      kind: 'text',
      cell: ({ from, move }) => (
        <Project line={from} project={move.from}>
          {from && words.fromFacts(factsOf(from, constraints.level, say))}
        </Project>
      ),
    },
    {
      key: 'to',
      head: head.to,
      kind: 'text',
      cell: ({ to, move }) => (
        <Project line={to} project={move.to}>
          {to && words.toFacts(factsOf(to, constraints.level, say))}
        </Project>
      ),
    },
    {
      key: 'source',
      head: head.source,
      kind: 'text',
      cell: ({ from, to }) => (
        <div className={styles['source']}>{from?.sourceName ?? to?.sourceName ?? nothingToSay}</div>
      ),
    },
    {
      key: 'amount',
      head: head.amount,
      kind: 'number',
      cell: ({ at, move }) => (
        <AmountField
          label={words.amountOf(at + 1)}
          labelled="heard"
          amount={move.amount}
          onAmount={amount => change(at, amount)}
        />
      ),
    },
    {
      key: 'actions',
      head: head.actions,
      kind: 'text',
      cell: ({ at, from, move }) => (
        <div className={styles['actions']}>
          <ActionIcon
            size="md"
            variant="default"
            aria-label={words.remove(at + 1)}
            title={words.remove(at + 1)}
            onClick={() => remove(at)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="md"
            variant="default"
            aria-label={words.keepOf(from?.projectName ?? move.from)}
            title={words.keepOf(from?.projectName ?? move.from)}
            onClick={() => leaveAlone(move.from)}
          >
            <IconLock size={16} aria-hidden />
          </ActionIcon>
        </div>
      ),
    },
  ] satisfies readonly Column<MoveRow>[]
}

const factsOf = (
  { plan, actual, expected, capacity }: CapitalLine,
  level: keyof CapitalLine['expected'],
  say: (amount: Dong) => string,
) => ({ plan: say(plan), actual: say(actual), expected: say(expected[level]), capacity: say(capacity) })

type ProjectProps = {
  readonly line: CapitalLine | undefined
  readonly project: ProjectId
  readonly children: ReactNode
}

const Project = ({ line, project, children }: ProjectProps) => (
  <div className={styles['project']}>
    <Link to="/projects/$projectId" params={{ projectId: project }}>
      <ClampedName name={line?.projectName ?? project} />
    </Link>
    {line && <span className={styles['about']}>{line.investorName}</span>}
    <span className={styles['about']}>{children}</span>
  </div>
)
