import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatCount } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { OwnerCell } from './OwnerCell.tsx'
import type { QualityKind, QualityLine } from './qualityLines.ts'
import { useSayWhat } from './useSayWhat.ts'
import type { Owners } from './useOwners.ts'

type KindPanelProps = {
  readonly kind: QualityKind
  readonly lines: readonly QualityLine[]
  readonly owners: Owners
}

/** Lines shown before more are asked for. */
const firstShown = 20

/** Everything of one kind, oldest first. */
export const KindPanel = ({ kind, lines, owners }: KindPanelProps) => {
  const { quality: words } = useScreenWords()
  const [shown, setShown] = useState(firstShown)
  const columns = useColumns(owners)
  if (lines.length === 0) return null
  return (
    <Panel title={`${words.kinds[kind]}: ${formatCount(lines.length)}`}>
      <DataTable
        caption={<span className="spoken">{words.caption(words.kinds[kind])}</span>}
        columns={columns}
        rows={lines.slice(0, shown)}
        keyOf={({ key }) => key}
      />
      {shown < lines.length && (
        <button type="button" className="more" onClick={() => setShown(lines.length)}>
          {words.more(lines.length - shown)}
        </button>
      )}
    </Panel>
  )
}

const useColumns = (owners: Owners): readonly Column<QualityLine>[] => {
  const { quality: words } = useScreenWords()
  const sayWhat = useSayWhat()
  return [
    { key: 'where', head: words.where, kind: 'text', cell: line => <Where line={line} /> },
    { key: 'what', head: words.what, kind: 'text', cell: line => sayWhat(line.what) },
    {
      key: 'age',
      head: words.age,
      kind: 'number',
      cell: ({ age }) => (age === undefined ? '—' : words.days(age)),
    },
    { key: 'owner', head: words.owner, kind: 'text', cell: line => <OwnerCell issue={line.key} owners={owners} /> },
  ]
}

/** Leads to the page of what it is about, or names the cell of the file. */
const Where = ({ line: { what } }: { readonly line: QualityLine }) => {
  const { importing, quality: words } = useScreenWords()
  if (what.is === 'missing')
    return (
      <>
        <Link to="/investors/$investorId" params={{ investorId: what.investor.id }}>
          {what.investor.name}
        </Link>
        {' · '}
        <Link to="/submissions">{words.toBoard}</Link>
      </>
    )
  if (what.is === 'finding') {
    const { sheet, cell } = what.finding
    const place =
      sheet === null ? '' : cell === null ? importing.findings.wholeSheet(sheet) : importing.findings.at(sheet, cell)
    return [what.file.fileName, place].filter(Boolean).join(', ')
  }
  const { kind, id, name } = what.fault.subject
  return kind === 'project' ? (
    <Link to="/projects/$projectId" params={{ projectId: id }}>
      {name}
    </Link>
  ) : (
    <Link to="/investors/$investorId" params={{ investorId: id }}>
      {name}
    </Link>
  )
}
