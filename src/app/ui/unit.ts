import { createContext, use } from 'react'

/** The unit that money is shown in, as the header's control says. */
export type ShownUnit = 'ty' | 'trieu'

export const UnitContext = createContext<ShownUnit>('ty')

export const useUnit = (): ShownUnit => use(UnitContext)
