import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ImportRecord } from '../../domain/ledger/ledger.ts'
import { useApi } from '../client/api.ts'
import { download } from '../client/download.ts'
import { sayFailure } from '../client/errors.ts'
import { useScreenWords } from '../text/screenWords.ts'

/** The original of an import with what was found in it marked, to be sent back. */
export const ReturnedImport = ({
  file: { id, fileName },
}: {
  readonly file: Pick<ImportRecord, 'id' | 'fileName'>
}) => {
  const words = useScreenWords()
  const api = useApi()
  const path = `/api/imports/${encodeURIComponent(id)}/returned`
  const fetchMarked = useMutation({ mutationFn: () => download(api, path, words.returned.fileName) })
  const failure = fetchMarked.isError ? sayFailure(fetchMarked.error, words) : undefined
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        title={words.returned.help}
        aria-label={words.returned.ofImport(fileName)}
        loading={fetchMarked.isPending}
        onClick={() => fetchMarked.mutate()}
      >
        {words.returned.file}
      </Button>
      {failure && <span role="alert">{failure.advice}</span>}
    </>
  )
}
