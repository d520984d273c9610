import { createContext, use } from 'react'

/** What a drawing is called and where it is described: its panel says both. */
export type ChartLabel = { readonly title: string; readonly descriptionId: string }

export const ChartLabelContext = createContext<ChartLabel | undefined>(undefined)

/** Attributes of a drawing for those who hear it: one picture with its finding; the figures stand in the table. */
export const usePictureLabel = () => {
  const label = use(ChartLabelContext)
  return { role: 'img', 'aria-label': label?.title, 'aria-describedby': label?.descriptionId } as const
}

/** The same for a drawing with links in it, which a picture would hide. */
export const useGroupLabel = () => ({ ...usePictureLabel(), role: 'group' }) as const
