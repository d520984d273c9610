import { fill } from './calendar.ts'
import type { Column, Meaning, Project } from './model.ts'
import type { Making } from './making.ts'
import * as say from './phrases.ts'

/** Columns of consecutive months or their ends under one heading. */
type Series = {
  readonly making: Making
  readonly head: string
  readonly heads: readonly string[]
  readonly of: (project: Project, month: number) => number
  readonly meaning: (month: number) => Meaning
}

export const series = ({ head, heads, of, meaning }: Series): readonly Column[] =>
  heads.map((text, at) => ({
    path: [head, text],
    amount: project => of(project, at + 1),
    meaning: meaning(at + 1),
    key: `m${at + 1}`,
  }))

export const monthHeads = ({ draw, time }: Making, count: number): readonly string[] => {
  const style = draw.text('months', say.months)
  return Array.from({ length: count }, (_, at) =>
    at === 12 ? fill(draw.text('month 13', say.lastMonth), time) : fill(style, { ...time, month: at + 1 }),
  )
}
