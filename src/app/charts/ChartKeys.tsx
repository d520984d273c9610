import type { ReactNode } from 'react'
import { colour } from '../palette.ts'
import { useWords } from '../text/words.ts'
import styles from './ChartKeys.module.css'

/** How a meaning is drawn: by form and dash first, by colour second, so that a black and white print-out tells it too. */
export type ChartMark =
  | 'actual'
  | 'commitment'
  | 'target'
  | 'average'
  | 'forecast'
  | 'lastYear'
  | 'bar'
  | 'laggingBar'
  | 'share'
  | 'onTrack'
  | 'watch'
  | 'lagging'

export type ChartKey = { readonly mark: ChartMark; readonly name: string }

type ChartKeysProps = { readonly keys: readonly ChartKey[] }

/** The legend, where the drawing has no room or no place to say it itself. */
export const ChartKeys = ({ keys }: ChartKeysProps) => {
  const { charts } = useWords()
  return (
    <ul className={styles['keys']} aria-label={charts.keys} data-chart-keys>
      {keys.map(({ mark, name }) => (
        <li key={mark} className={styles['key']}>
          <svg width={keyWidth} height={keyHeight} aria-hidden>
            {swatches[mark]}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

const keyWidth = 24
const keyHeight = 12

const line = { x1: 0, x2: keyWidth, y1: keyHeight / 2, y2: keyHeight / 2 }

/** A swatch is drawn as the thing itself is. */
const swatches = {
  actual: <line {...line} stroke={colour('actual')} strokeWidth={3} />,
  commitment: <path d="M0 9H8V5H16V2H24" fill="none" stroke={colour('commitment')} strokeWidth={2} />,
  target: <line {...line} stroke={colour('target')} strokeWidth={1.5} strokeDasharray="7 5" />,
  average: <line {...line} stroke={colour('target')} strokeWidth={2} />,
  forecast: (
    <>
      <rect width={keyWidth} height={keyHeight} fill={colour('actual')} fillOpacity={0.18} />
      <line {...line} stroke={colour('actual')} strokeWidth={2} strokeDasharray="1 4" strokeLinecap="round" />
    </>
  ),
  lastYear: <line {...line} stroke={colour('lastYear')} strokeWidth={1.25} />,
  bar: <rect width={keyWidth} height={keyHeight} fill={colour('actual')} />,
  laggingBar: (
    <>
      <rect width={keyWidth} height={keyHeight} fill={colour('lagging')} />
      <path d="M0 12 12 0M6 12 18 0M12 12 24 0" stroke={colour('panel')} strokeOpacity={0.6} strokeWidth={1.5} />
    </>
  ),
  share: (
    <>
      <rect width={keyWidth - 4} height={keyHeight} fill={colour('laggingSoft')} />
      <line x1={keyWidth - 4} x2={keyWidth - 4} y1={0} y2={keyHeight} stroke={colour('target')} strokeWidth={1.5} />
    </>
  ),
  onTrack: <circle cx={12} cy={6} r={4.5} fill={colour('onTrack')} />,
  watch: <path d="M12 .5 17 6 12 11.5 7 6Z" fill={colour('watch')} />,
  lagging: <path d="M12 1 17.5 11H6.5Z" fill={colour('lagging')} />,
} as const satisfies Record<ChartMark, ReactNode>
