import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { returnedForm } from '../../importQueue/calls.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import type { QueuedFile } from '../../importQueue/queue.ts'
import { useWords } from '../../text/words.ts'

type ReturnFileProps = { readonly desk: ImportDesk; readonly file: QueuedFile }

/** The sender's own workbook with its faulty cells marked and commented, to be sent back. */
export const ReturnFile = ({ desk, file }: ReturnFileProps) => {
  const { commit } = useWords().importing
  const api = useApi()
  const fetchIt = useMutation({
    mutationFn: () => download(api, '/api/returned', file.file.name, { method: 'POST', body: returnedForm(file) }),
  })
  return (
    <>
      <Button variant="default" size="compact-sm" loading={fetchIt.isPending} onClick={() => fetchIt.mutate()}>
        {commit.returned}
      </Button>
      {fetchIt.isError && <p role="alert">{desk.sayFailure(fetchIt.error)}</p>}
    </>
  )
}
