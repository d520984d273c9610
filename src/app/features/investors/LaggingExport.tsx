import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../client/api.ts'
import { download } from '../../client/download.ts'
import { sayFailure } from '../../client/errors.ts'
import { laggingReportPath } from '../../client/reports.ts'
import { useWords } from '../../text/words.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Ranking.module.css'

/** The list of who lags, as the file that is sent around. */
export const LaggingExport = () => {
  const words = useWords()
  const { investors: said } = words
  const api = useApi()
  const { open, ruleSet, planYear, asOf } = useYear()
  const path = laggingReportPath(open, { asOf, ruleSet })
  const fetchReport = useMutation({ mutationFn: () => download(api, path, said.exportFile(planYear, asOf)) })
  const failure = fetchReport.isError ? sayFailure(fetchReport.error, words) : undefined
  return (
    <div className={styles['export']}>
      <Button variant="outline" loading={fetchReport.isPending} onClick={() => fetchReport.mutate()}>
        {said.export}
      </Button>
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </div>
  )
}
