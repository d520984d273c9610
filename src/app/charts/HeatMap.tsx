import type { ReactNode } from 'react'
import styles from './HeatMap.module.css'
import { heatColour, type HeatStep } from './heatSteps.ts'

/** A cell as read: its text, how it is shaded, and all that it says on hover. Nothing where there is no data. */
export type HeatCell = { readonly text: string; readonly step: HeatStep | undefined; readonly title: string }

export type HeatRow = {
  readonly key: string
  readonly name: string
  readonly cells: readonly (HeatCell | undefined)[]
}

export type HeatMapFacts = {
  readonly caption: string
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly HeatRow[]
}

type HeatMapProps = HeatMapFacts & {
  readonly nothing: string
  readonly nameOf: (row: HeatRow) => ReactNode
}

/** Shaded cells with their figures in them: a table to the keyboard and to the ear, a picture to the eye. */
export const HeatMap = ({ caption, corner, columns, rows, nothing, nameOf }: HeatMapProps) => (
  // Reached by keyboard, since it may have to scroll sideways.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={styles['scroll']} tabIndex={0} aria-label={caption}>
    <table className={styles['heat']}>
      <caption className="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map((column, at) => {
              const cell = row.cells[at]
              return (
                <td
                  key={column}
                  title={cell?.title}
                  data-heat={cell?.step}
                  style={cell?.step && { background: heatColour(cell.step) }}
                >
                  {cell?.text ?? nothing}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

type HeatKeysProps = {
  readonly keys: readonly { readonly step: HeatStep; readonly name: string }[]
  readonly label: string
}

/** What the shades mean, in words and bounds. */
export const HeatKeys = ({ keys, label }: HeatKeysProps) => (
  <ul className={styles['keys']} aria-label={label} data-chart-keys>
    {keys.map(({ step, name }) => (
      <li key={step}>
        <svg width={24} height={12} aria-hidden>
          <rect width={24} height={12} style={{ fill: heatColour(step) }} data-heat={step} />
          <rect x={0.5} y={0.5} width={23} height={11} fill="none" stroke="var(--colour-control)" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)
