import type { MouseEvent, ReactNode } from 'react'

/** Where pressing a mark leads: a path for the browser, and the way that the app goes itself. */
export type ChartLink = { readonly href: string; readonly open: () => void }

type ChartAnchorProps = {
  /** Undefined for a mark that leads nowhere. */
  readonly link: ChartLink | undefined
  readonly children: ReactNode
}

/** A mark of a drawing that leads somewhere, by pointer and by keyboard. */
export const ChartAnchor = ({ link, children }: ChartAnchorProps) => {
  if (!link) return <g>{children}</g>
  const follow = (event: MouseEvent): void => {
    // A new tab is the browser's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    link.open()
  }
  return (
    <a href={link.href} onClick={follow}>
      {children}
    </a>
  )
}
