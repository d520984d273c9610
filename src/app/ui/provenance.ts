import { createContext, use } from 'react'

/** A figure to be explained: its name as the screen says it, and the rows of `YearBook.facts` that it is made of. */
export type Explained = { readonly title: string; readonly factRows: readonly number[] }

export type Provenance = { readonly open: (explained: Explained) => void }

/** Filled by `ProvenanceProvider`; without one a figure is plain text. */
export const ProvenanceContext = createContext<Provenance | undefined>(undefined)

export const useProvenance = (): Provenance | undefined => use(ProvenanceContext)
