import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import type { OpenBook } from '../../domain/progress/progress.ts'
import { ProvenanceContext, type ProvenanceQuestion, type FetchOriginal, type Provenance } from './provenance.ts'

const ProvenancePanel = lazy(() =>
  import('./ProvenancePanel.tsx').then(module => ({ default: module.ProvenancePanel })),
)

type ProvenanceProviderProps = {
  readonly open: OpenBook
  readonly fetchOriginal: FetchOriginal
  readonly children: ReactNode
}

/** Lets any figure below be pressed, and shows the panel of the one that was. */
export const ProvenanceProvider = ({ open, fetchOriginal, children }: ProvenanceProviderProps) => {
  const [explained, setExplained] = useState<ProvenanceQuestion>()
  const provenance = useMemo((): Provenance => ({ open: setExplained }), [])
  return (
    <ProvenanceContext value={provenance}>
      {children}
      {explained && (
        <Suspense>
          <ProvenancePanel
            open={open}
            explained={explained}
            fetchOriginal={fetchOriginal}
            onClose={() => setExplained(undefined)}
          />
        </Suspense>
      )}
    </ProvenanceContext>
  )
}
