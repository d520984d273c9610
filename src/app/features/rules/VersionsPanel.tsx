import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordView } from '../../../api/contract/records/routes.ts'
import { recordVersionOf, ruleSetOf, versionOfRecord, type RuleSetBody } from '../../../domain/lagging/savedRuleSets.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordHistoryQuery, recordsChanged, saveRecord } from '../../client/records.ts'
import { formatInstant } from '../../text/instant.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Rules.module.css'
import type { RuleSets } from './useRuleSets.ts'

type VersionsPanelProps = {
  readonly ruleSet: RuleSet
  readonly sets: RuleSets
  readonly onOpen: (ruleSet: RuleSet) => void
}

/** A version of the set with who saved it; the one that came with the product has nobody. */
type Version = {
  readonly version: number
  readonly ruleSet: RuleSet | undefined
  readonly who: string | undefined
  readonly why: string | undefined
}

/** Every version of the set, newest first: none is ever lost, and an old one can be brought back as a new one. */
export const VersionsPanel = ({ ruleSet, sets, onOpen }: VersionsPanelProps) => {
  const words = useScreenWords()
  const { history } = words.rules
  const api = useApi()
  const isSaved = sets.saved.some(({ id }) => id === ruleSet.id)
  const { data } = useQuery({ ...recordHistoryQuery(api, 'rule-sets', ruleSet.id), enabled: isSaved })
  const restore = useRestoring(sets, onOpen)
  const failure = restore.isError ? sayFailure(restore.error, words) : undefined
  const versions = versionsOf(ruleSet.id, isSaved ? (data ?? []) : [], sets.province.builtInRuleSets)
  const act: Acting = {
    onOpen,
    isBusy: restore.isPending,
    onRestore: sets.mayWrite
      ? (told, version) => restore.mutate({ told, reason: history.restored(version) })
      : undefined,
    newest: versions[0]?.version,
  }
  return (
    <Panel title={history.title} subtitle={`“${ruleSet.name}”`}>
      <DataTable
        caption={<span className="spoken">{history.caption}</span>}
        columns={columnsOf(history, act)}
        rows={versions}
        keyOf={({ version }) => String(version)}
      />
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </Panel>
  )
}

type HistoryWords = Words['rules']['history']

type Acting = {
  readonly onOpen: (ruleSet: RuleSet) => void
  /** Undefined for who may only look. */
  readonly onRestore: ((told: RuleSet, version: number) => void) | undefined
  readonly isBusy: boolean
  readonly newest: number | undefined
}

const columnsOf = (history: HistoryWords, act: Acting): readonly Column<Version>[] => [
  { key: 'version', head: history.version, kind: 'text', cell: ({ version }) => version },
  { key: 'who', head: history.who, kind: 'text', cell: ({ who }) => who ?? history.cameWith },
  { key: 'why', head: history.why, kind: 'text', cell: ({ why }) => why ?? '—' },
  {
    key: 'what',
    head: history.what,
    kind: 'text',
    cell: version => <VersionActions version={version} history={history} act={act} />,
  },
]

type VersionActionsProps = { readonly version: Version; readonly history: HistoryWords; readonly act: Acting }

const VersionActions = ({ version: { version, ruleSet }, history, act }: VersionActionsProps) => {
  const { onRestore } = act
  if (!ruleSet) return null
  return (
    <span className={styles['buttons']}>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={history.openOf(version)}
        onClick={() => act.onOpen(ruleSet)}
      >
        {history.open}
      </Button>
      {onRestore && version !== act.newest && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={history.restoreOf(version)}
          loading={act.isBusy}
          onClick={() => onRestore(ruleSet, version)}
        >
          {history.restore}
        </Button>
      )}
    </span>
  )
}

const versionsOf = (
  id: string,
  saved: readonly RecordView<RuleSetBody | null>[],
  builtIn: readonly RuleSet[],
): readonly Version[] => [
  ...saved.map(({ version, body, at, by, reason }): Version => ({
    version: versionOfRecord({ id, version }, builtIn),
    ruleSet: body ? ruleSetOf({ id, version, body }, builtIn) : undefined,
    who: `${by}, ${formatInstant(at)}`,
    why: reason ?? undefined,
  })),
  ...builtIn
    .filter(each => each.id === id)
    .map((each): Version => ({ version: each.version, ruleSet: each, who: undefined, why: undefined })),
]

const useRestoring = ({ latest, province: { builtInRuleSets } }: RuleSets, onRestored: (ruleSet: RuleSet) => void) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ told, reason }: { readonly told: RuleSet; readonly reason: string }) => {
      const { id, version: _version, ...body } = told
      const known = latest.find(each => each.id === id)
      const record = await saveRecord(api, {
        kind: 'rule-sets',
        id,
        version: known ? recordVersionOf(known, builtInRuleSets) : 0,
        body,
        reason,
      })
      return ruleSetOf({ id, version: record.version, body }, builtInRuleSets)
    },
    onSuccess: async ruleSet => {
      await recordsChanged(queryClient, 'rule-sets')
      onRestored(ruleSet)
    },
  })
}
