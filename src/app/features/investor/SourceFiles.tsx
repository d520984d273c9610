import { formatCount } from '../../text/format.ts'
import { formatInstant } from '../../text/instant.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { OriginalFile } from '../../view/OriginalFile.tsx'
import type { SourceFile } from './investorView.ts'

/** The files that the investor's figures rest on, with the originals. */
export const SourceFiles = ({ sources }: { readonly sources: readonly SourceFile[] }) => {
  const { investor: words } = useScreenWords()
  return (
    <Panel title={words.sources} subtitle={words.sourcesSubtitle}>
      <DataTable
        caption={<span className="spoken">{words.sourcesCaption}</span>}
        columns={useColumns()}
        rows={sources}
        keyOf={source => source.import.id}
      />
    </Panel>
  )
}

const useColumns = (): readonly Column<SourceFile>[] => {
  const { investor: words } = useScreenWords()
  return [
    { key: 'file', head: words.sourceFile, kind: 'text', cell: source => <OriginalFile file={source.import} /> },
    { key: 'facts', head: words.sourceFacts, kind: 'number', cell: ({ facts }) => formatCount(facts) },
    { key: 'by', head: words.sourceBy, kind: 'text', cell: source => source.import.committedBy },
    { key: 'at', head: words.sourceAt, kind: 'number', cell: source => formatInstant(source.import.committedAt) },
  ]
}
