import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Where a mark of a chart leads: a path for the browser, and the way that the app goes itself. */
export type ChartLink = { readonly href: string; readonly open: () => void }

/** To an investor's page, with the question of the moment; from '', whose investor no file names, to nowhere. */
export const useInvestorLink = (): ((investorId: string) => ChartLink | undefined) => {
  const router = useRouter()
  return useCallback(
    investorId => {
      if (investorId === '') return undefined
      const way = { to: '/investors/$investorId', params: { investorId } } as const
      return { href: router.buildLocation(way).href, open: () => void router.navigate(way) }
    },
    [router],
  )
}
