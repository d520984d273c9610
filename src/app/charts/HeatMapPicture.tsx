import { colour } from '../palette.ts'
import { labelRem, letterWidth } from './barLayout.ts'
import type { HeatMapFacts } from './HeatMap.tsx'
import { heatHex } from './heatSteps.ts'

const [cellWidth, cellHeight, nameWidth, headHeight] = [56, 24, 300, 24]

type HeatMapPictureProps = Omit<HeatMapFacts, 'caption'> & { readonly nothing: string }

/** The shaded table as a drawing, to be taken along: the page itself shows the table. */
export const HeatMapPicture = ({ corner, columns, rows, nothing }: HeatMapPictureProps) => {
  const width = nameWidth + columns.length * cellWidth
  const height = headHeight + rows.length * cellHeight
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={`${labelRem}rem`}>
      <g fill={colour('dimmed')}>
        <text x={0} y={16}>
          {corner}
        </text>
        {columns.map((column, at) => (
          <text key={column} x={nameWidth + (at + 1) * cellWidth - 8} y={16} textAnchor="end">
            {column}
          </text>
        ))}
      </g>
      {rows.map((row, line) => (
        <g key={row.key} transform={`translate(0 ${headHeight + line * cellHeight})`} fill={colour('text')}>
          <text x={0} y={16}>
            {shortened(row.name)}
          </text>
          {columns.map((column, at) => {
            const cell = row.cells[at]
            const x = nameWidth + at * cellWidth
            return (
              <g key={column}>
                {cell?.step && (
                  <rect x={x} width={cellWidth - 1} height={cellHeight - 1} fill={heatHex(cell.step)} stroke="none" />
                )}
                <text x={x + cellWidth - 8} y={16} textAnchor="end">
                  {cell?.text ?? nothing}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

const mostLetters = Math.floor(nameWidth / (13 * letterWidth)) - 1

const shortened = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`
