import { ActionIcon } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ImportRecord } from '../../domain/ledger/ledger.ts'
import { useApi } from '../client/api.ts'
import { download } from '../client/download.ts'
import { originalFilePath } from '../client/queries.ts'
import { useWords } from '../text/words.ts'
import styles from './OriginalFile.module.css'

type OriginalFileProps = {
  readonly file: Pick<ImportRecord, 'id' | 'fileName'>
  /** What follows the file's name: the cell, where it is about one. */
  readonly children?: ReactNode
}

/** A file by its name, and the button that fetches it as it was sent in. */
export const OriginalFile = ({ file: { id, fileName }, children }: OriginalFileProps) => {
  const { provenance } = useWords()
  const api = useApi()
  const fetchIt = useMutation({ mutationFn: () => download(api, originalFilePath(id), fileName) })
  const label = provenance.download(fileName)
  return (
    <span className={styles['file']}>
      <span>
        {fileName}
        {children}
        {fetchIt.isError && (
          <span role="alert" className={styles['failed']}>
            {provenance.downloadFailed}
          </span>
        )}
      </span>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={label}
        title={label}
        loading={fetchIt.isPending}
        onClick={() => fetchIt.mutate()}
      >
        <IconDownload size={15} aria-hidden />
      </ActionIcon>
    </span>
  )
}
