import styles from './StartPage.module.css'
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SampleOutcome } from '../../../api/contract/sample.ts'
import { post, useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { ledgerKey, provinceQuery, sessionQuery } from '../../client/queries.ts'
import { useImportDesk, usePrepared } from '../../importQueue/useImportDesk.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { FileChoice, FileDrop } from '../../ui/FileDrop.tsx'
import type { DroppedFile } from '../../ui/filesOfDrop.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'

/** An empty ledger: bring your own files, or look at the sample province. */
export const StartPage = () => {
  const { start } = useScreenWords()
  const api = useApi()
  const session = useQuery(sessionQuery(api))
  const { data: province, isPending } = useQuery(provinceQuery(api))
  if (isPending) return <LoadingSkeleton /> // which ways there are is not known yet
  const lead = province?.hasSample === true ? start.lead : start.leadAlone
  return (
    <div className={styles['start']}>
      <h1 className={styles['title']}>{start.title}</h1>
      <p className={styles['lead']}>{session.data?.mayWrite === false ? start.noRight : lead}</p>
      {session.data?.mayWrite !== false && (
        <div className={styles['ways']}>
          <OwnFiles />
          {province?.hasSample === true && <Sample province={province.name} />}
        </div>
      )}
    </div>
  )
}

const OwnFiles = () => {
  const { start, importing } = useScreenWords()
  const desk = useImportDesk()
  usePrepared(desk)
  const navigate = useNavigate()
  const take = (files: readonly DroppedFile[]): void => {
    desk.add(files)
    void navigate({ to: '/import' })
  }
  return (
    <FileDrop onFiles={take}>
      <section className={styles['own']} aria-labelledby="start-own">
        <h2 id="start-own">{start.importTitle}</h2>
        <p>{start.importLead}</p>
        <p className={styles['drop']}>{importing.drop.title}</p>
        <FileChoice label={importing.drop.choose} onFiles={take} weight="main" of="files" />
        <p className={styles['formats']}>{importing.drop.formats}</p>
      </section>
    </FileDrop>
  )
}

const Sample = ({ province }: { readonly province: string }) => {
  const words = useScreenWords()
  const { start } = words
  const api = useApi()
  const queryClient = useQueryClient()
  const load = useMutation({
    mutationFn: () => post<SampleOutcome>(api, '/api/sample'),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ledgerKey }),
  })
  const failure = load.isError ? sayFailure(load.error, words) : undefined
  return (
    <section className={styles['sample']} aria-labelledby="start-sample">
      <h2 id="start-sample">{start.sampleTitle(province)}</h2>
      <dl>
        <dt>{start.sampleReal}</dt>
        <dd>{start.sampleRealText}</dd>
        <dt>{start.sampleInvented}</dt>
        <dd>{start.sampleInventedText}</dd>
      </dl>
      <p className={styles['formats']}>{start.sampleUndo}</p>
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
      <Button variant="outline" loading={load.isPending} onClick={() => load.mutate()}>
        {load.isPending ? start.loadingSample : start.loadSample}
      </Button>
    </section>
  )
}
