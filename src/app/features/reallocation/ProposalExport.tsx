import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { sayFailure } from '../../client/errors.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Reallocation.module.css'
import type { Reallocation } from './useReallocation.ts'

/** The proposal as the file that is signed. Who may only look is told so before pressing. */
export const ProposalExport = ({ reallocation }: { readonly reallocation: Reallocation }) => {
  const words = useScreenWords()
  const { reallocation: said } = words
  const api = useApi()
  const { planYear, asOf } = useYear()
  const session = useQuery(sessionQuery(api))
  const { constraints, moves, view } = reallocation
  const path = `/api/years/${planYear}/reports/reallocation`
  const save = useMutation({
    mutationFn: () => download(api, path, said.exportFile(asOf), proposalOf({ asOf, constraints, moves })),
  })
  const failure = save.isError ? sayFailure(save.error, words) : undefined
  const reason =
    session.data?.mayWrite === false ? said.noRight : view.forbidden.length > 0 ? said.exportForbidden : undefined
  return (
    <div className={styles['export']}>
      <Button
        variant="outline"
        loading={save.isPending}
        disabled={reason !== undefined || moves.length === 0}
        onClick={() => save.mutate()}
      >
        {said.export}
      </Button>
      {reason !== undefined && <p>{reason}</p>}
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </div>
  )
}

const proposalOf = (proposal: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(proposal),
})
