import { Button } from '@mantine/core'
import { IconMessageReport } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { sayFailure } from '../../client/errors.ts'
import { returnedRequest } from '../../importQueue/calls.ts'
import type { QueuedFile } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { findingsOf } from './findingGroups.ts'

/** The way back for a file with faults: itself, with its faulty cells marked. */
export const Returned = ({ file }: { readonly file: QueuedFile }) => {
  const words = useScreenWords()
  const api = useApi()
  const fetchMarked = useMutation({
    mutationFn: () => download(api, '/api/returned', words.returned.fileName, returnedRequest(file)),
  })
  if (findingsOf(file).every(({ severity }) => severity === 'note')) return null
  const failure = fetchMarked.isError ? sayFailure(fetchMarked.error, words) : undefined
  return (
    <p>
      <Button
        variant="default"
        size="compact-sm"
        title={words.returned.help}
        leftSection={<IconMessageReport size={16} aria-hidden />}
        loading={fetchMarked.isPending}
        onClick={() => fetchMarked.mutate()}
      >
        {words.returned.file}
      </Button>
      {failure && (
        <span role="alert">
          {failure.title}. {failure.advice}
        </span>
      )}
    </p>
  )
}
