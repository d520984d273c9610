import { Button } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { IsoDate } from '../../domain/base/calendar.ts'
import type { InvestorId } from '../../domain/base/ids.ts'
import { useApi } from '../client/api.ts'
import { download } from '../client/download.ts'
import { sayFailure } from '../client/errors.ts'
import { useScreenWords } from '../text/screenWords.ts'
import { useYear } from './YearProvider.tsx'

export const templateKinds = ['disbursement', 'commitment'] as const

/** Which form: of one investor, or of all of them where none is named. */
export type TemplateChoice = {
  readonly kind: (typeof templateKinds)[number]
  /** Any day of the month to be reported. */
  readonly month: IsoDate
  readonly investorId?: InvestorId
}

/** Fetches an empty form as the ledger stands on the day asked about. */
export const TemplateDownload = ({ choice, label }: { readonly choice: TemplateChoice; readonly label: string }) => {
  const words = useScreenWords()
  const api = useApi()
  const path = usePath(choice)
  const name = choice.investorId === undefined ? words.templates.zipName : words.templates.fileName
  const fetchForm = useMutation({ mutationFn: () => download(api, path, name) })
  const failure = fetchForm.isError ? sayFailure(fetchForm.error, words) : undefined
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={fetchForm.isPending}
        onClick={() => fetchForm.mutate()}
      >
        {label}
      </Button>
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </>
  )
}

const usePath = ({ kind, month, investorId }: TemplateChoice): string => {
  const { planYear, asOf } = useYear()
  const query = new URLSearchParams({ kind, asOf, ...(kind === 'disbursement' && { period: month.slice(0, 7) }) })
  const whose = investorId === undefined ? '' : `/${encodeURIComponent(investorId)}`
  return `/api/years/${planYear}/templates${whose}?${query}`
}
