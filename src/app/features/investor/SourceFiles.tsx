import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatCount } from '../../../text/format.ts'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { originalFilePath } from '../../client/queries.ts'
import { formatInstant } from '../../text/instant.ts'
import { useWords } from '../../text/words.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { SourceFile } from './investorView.ts'
import styles from './Investor.module.css'

/** The files that the investor's figures rest on, with the originals. */
export const SourceFiles = ({ sources }: { readonly sources: readonly SourceFile[] }) => {
  const { investor: words } = useWords()
  return (
    <Panel title={words.sources} subtitle={words.sourcesSubtitle}>
      <DataTable
        caption={<span className="spoken">{words.sources}</span>}
        columns={useColumns()}
        rows={sources}
        keyOf={source => source.import.id}
      />
    </Panel>
  )
}

const useColumns = (): readonly Column<SourceFile>[] => {
  const { investor: words } = useWords()
  return [
    { key: 'file', head: words.sourceFile, kind: 'text', cell: source => <OriginalFile source={source} /> },
    { key: 'facts', head: words.sourceFacts, kind: 'number', cell: ({ facts }) => formatCount(facts) },
    { key: 'by', head: words.sourceBy, kind: 'text', cell: source => source.import.committedBy },
    { key: 'at', head: words.sourceAt, kind: 'number', cell: source => formatInstant(source.import.committedAt) },
  ]
}

const OriginalFile = ({ source }: { readonly source: SourceFile }) => {
  const { provenance } = useWords()
  const api = useApi()
  const { id, fileName } = source.import
  const label = provenance.download(fileName)
  return (
    <span className={styles['file']}>
      {fileName}
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={label}
        title={label}
        onClick={() => void download(api, originalFilePath(id), fileName)}
      >
        <IconDownload size={15} aria-hidden />
      </ActionIcon>
    </span>
  )
}
