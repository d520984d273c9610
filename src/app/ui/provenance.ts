import { createContext, use } from 'react'
import type { PartsQuestion } from '../../domain/progress/parts.ts'

/** A figure to be explained: its name as the screen says it, and the question that `partsOf` takes apart. */
export type ProvenanceQuestion = { readonly title: string; readonly figure: PartsQuestion }

export type Provenance = { readonly open: (explained: ProvenanceQuestion) => void }

/** Filled by `ProvenanceProvider`; without one a figure is plain text. */
export const ProvenanceContext = createContext<Provenance | undefined>(undefined)

export const useProvenance = (): Provenance | undefined => use(ProvenanceContext)

/** Fetches the original file of an import; fails as the request fails. */
export type FetchOriginal = (importId: string, fileName: string) => Promise<void>
