import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmissionPeriod } from '../../../domain/submissions/submissions.ts'
import { formatMonth } from '../../text/format.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { sessionQuery } from '../../client/queries.ts'
import { recordHistoryQuery, recordsChanged, removeRecord, saveRecord } from '../../client/records.ts'
import { formatInstant } from '../../text/instant.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { lockId, useLocks } from '../../view/useLocks.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Submissions.module.css'

type LockDialogProps = { readonly period: SubmissionPeriod; readonly onClose: () => void }

/** Settles the figures of a month or opens them again, with a reason; and who did so before. */
export const LockDialog = ({ period, onClose }: LockDialogProps) => {
  const { lock: words, detail } = useScreenWords().submissions
  const { planYear } = useYear()
  const lock = useLocks(planYear).get(period.month)
  const session = useQuery(sessionQuery(useApi()))
  const month = formatMonth(period.monthEnd)
  return (
    <Dialog
      title={lock ? words.titleUnlock(month) : words.titleLock(month)}
      closeLabel={detail.close}
      onClose={onClose}
    >
      {session.data?.mayLock ? (
        <LockForm period={period} onDone={onClose} />
      ) : (
        <p className={styles['about']}>{words.cannot}</p>
      )}
      <LockHistory period={period} />
    </Dialog>
  )
}

const LockForm = ({ period, onDone }: { readonly period: SubmissionPeriod; readonly onDone: () => void }) => {
  const words = useScreenWords()
  const { lock: said } = words.submissions
  const { planYear } = useYear()
  const lock = useLocks(planYear).get(period.month)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const turn = useTurning(period, onDone)
  const failure = turn.isError ? sayFailure(turn.error, words) : undefined
  const lacksReason = reason.trim() === ''
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!lacksReason) turn.mutate(reason.trim())
      }}
    >
      <p className={styles['about']}>{lock ? said.aboutUnlock : said.aboutLock}</p>
      <Textarea
        label={said.reason}
        withAsterisk
        maxLength={1000}
        value={reason}
        error={asked && lacksReason ? said.reasonMissing : undefined}
        onChange={event => setReason(event.currentTarget.value)}
      />
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
      <Button type="submit" loading={turn.isPending}>
        {lock ? said.unlock : said.lock}
      </Button>
    </form>
  )
}

/** Locks what is open, unlocks what is locked. */
const useTurning = ({ month }: SubmissionPeriod, onDone: () => void) => {
  const api = useApi()
  const queryClient = useQueryClient()
  const { planYear } = useYear()
  const lock = useLocks(planYear).get(month)
  const id = lock?.id ?? lockId(planYear, month)
  const history = useQuery(recordHistoryQuery(api, 'period-locks', id))
  const version = history.data?.[0]?.version ?? 0
  return useMutation({
    mutationFn: async (reason: string): Promise<unknown> =>
      lock
        ? removeRecord(api, { kind: 'period-locks', id, version: lock.version, reason })
        : saveRecord(api, { kind: 'period-locks', id, version, reason, body: { planYear, month } }),
    onSuccess: async () => {
      await recordsChanged(queryClient, 'period-locks')
      onDone()
    },
  })
}

const LockHistory = ({ period: { month } }: { readonly period: SubmissionPeriod }) => {
  const { lock: words } = useScreenWords().submissions
  const { planYear } = useYear()
  const history = useQuery(recordHistoryQuery(useApi(), 'period-locks', lockId(planYear, month)))
  return (
    <section aria-label={words.history}>
      <h3 className={styles['subhead']}>{words.history}</h3>
      {!history.data || history.data.length === 0 ? (
        <p className={styles['about']}>{words.noHistory}</p>
      ) : (
        <ul className={styles['history']}>
          {history.data.map(({ version, body, by, at, reason }) => (
            <li key={version}>
              {body === null ? words.unlockedBy(by, formatInstant(at)) : words.lockedBy(by, formatInstant(at))}
              {reason !== null && <q>{reason}</q>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
