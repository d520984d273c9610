import type { OpenBook } from '../../domain/progress.ts'
import type { Explained } from './provenance.ts'

type ProvenancePanelProps = {
  readonly open: OpenBook
  readonly explained: Explained
  readonly onClose: () => void
}

export const ProvenancePanel = ({ explained }: ProvenancePanelProps) => explained.title
