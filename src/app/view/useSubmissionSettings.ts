import { useQuery } from '@tanstack/react-query'
import { defaultSubmissionSettings, type SubmissionSettings } from '../../domain/submissions/submissions.ts'
import { useApi } from '../client/api.ts'
import { recordsQuery } from '../client/records.ts'

/** The one record of its kind. */
export const submissionSettingsId = 'province'

/** When a month's report is due, and which version of the setting says so (0: nobody has set it). */
export const useSubmissionSettings = (): { readonly settings: SubmissionSettings; readonly version: number } => {
  const { data } = useQuery(recordsQuery(useApi(), 'submission-settings'))
  const record = data?.find(({ id }) => id === submissionSettingsId)
  return { settings: record?.body ?? defaultSubmissionSettings, version: record?.version ?? 0 }
}
