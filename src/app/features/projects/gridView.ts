import { noFilter, parseProjectFilter, type ProjectFilter } from './projectFilter.ts'

/** Columns of figures, in whole đồng. */
export const amountColumns = [
  'plan',
  'actual',
  'committed',
  'remaining',
  'gapToTarget',
  'gapToCommitment',
  'committedYear',
  'change',
  'claimed',
  'claimedDifference',
  'carriedOver',
  'carriedOverActual',
] as const
export type AmountColumn = (typeof amountColumns)[number]

export const shareColumns = ['rate', 'fulfilment'] as const
export type ShareColumn = (typeof shareColumns)[number]

export const textColumns = ['code', 'name', 'investor', 'keyProject', 'actualAsOf'] as const
export type TextColumn = (typeof textColumns)[number]

/** Every column that the grid knows, in the order in which they are offered. */
export const gridColumns = [
  'code',
  'name',
  'investor',
  'plan',
  'actual',
  'rate',
  'committed',
  'remaining',
  'fulfilment',
  'gapToCommitment',
  'gapToTarget',
  'change',
  'committedYear',
  'claimed',
  'claimedDifference',
  'carriedOver',
  'carriedOverActual',
  'actualAsOf',
  'keyProject',
] as const satisfies readonly (AmountColumn | ShareColumn | TextColumn)[]
export type GridColumn = (typeof gridColumns)[number]

/** At first sight. */
export const firstColumns: readonly GridColumn[] = gridColumns.slice(0, 8)
export const firstPinned: readonly GridColumn[] = []

/** What is asked of the grid; it stands in the URL. What is absent is as at first sight. */
export type GridSearch = ProjectFilter & {
  readonly q?: string | undefined
  readonly sort?: GridColumn | undefined
  readonly order?: 'asc' | 'desc' | undefined
  /** Columns shown, in their order, parted by full stops. */
  readonly cols?: string | undefined
  /** Columns that stay in sight, parted by full stops. */
  readonly pins?: string | undefined
}

export const parseGridSearch = (search: Record<string, unknown>): GridSearch => {
  const { q, order } = search
  const sort = gridColumns.find(known => known === search['sort'])
  const cols = columnsIn(search['cols'])
  const pins = columnsIn(search['pins'])
  return {
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q) }),
    ...(sort && { sort }),
    ...((order === 'asc' || order === 'desc') && { order }),
    ...(cols.length > 0 && { cols: cols.join('.') }),
    ...(pins.length > 0 && { pins: pins.join('.') }),
    ...parseProjectFilter(search),
  }
}

/** Nothing asked: what takes the place of whatever was asked before. */
export const noSearch: GridSearch = {
  ...noFilter,
  q: undefined,
  sort: undefined,
  order: undefined,
  cols: undefined,
  pins: undefined,
}

const columnsIn = (text: unknown): readonly GridColumn[] => {
  if (typeof text !== 'string') return []
  const named = new Set(text.split('.'))
  return [...named].flatMap(name => gridColumns.find(known => known === name) ?? [])
}

export type GridSort = { readonly column: GridColumn; readonly order: 'asc' | 'desc' }

/** Money left comes first. */
export const sortOf = ({ sort, order }: GridSearch): GridSort => ({
  column: sort ?? 'remaining',
  order: order ?? 'desc',
})

/** Which columns stand where: those that stay in sight come first. */
export type GridLayout = { readonly shown: readonly GridColumn[]; readonly pinned: readonly GridColumn[] }

export const layoutOf = ({ cols, pins }: Pick<GridSearch, 'cols' | 'pins'>): GridLayout => {
  const chosen = columnsIn(cols)
  const shown = chosen.length === 0 ? firstColumns : chosen
  const pinned = columnsIn(pins).filter(column => shown.includes(column))
  return { shown, pinned }
}

/** The search parameters that say so; nothing where it is as at first sight. */
export const searchOfLayout = ({ shown, pinned }: GridLayout): Pick<GridSearch, 'cols' | 'pins'> => ({
  cols: shown.join('.') === firstColumns.join('.') ? undefined : shown.join('.'),
  pins: pinned.length === 0 ? undefined : pinned.join('.'),
})

/** Shown or not; a column that comes back stands where it is offered. The name always stays: it is the way to the project. */
export const toggled = ({ shown, pinned }: GridLayout, column: GridColumn): GridLayout => {
  if (!shown.includes(column)) return { shown: inOffer([...shown, column], shown), pinned }
  if (column === 'name') return { shown, pinned }
  return { shown: shown.filter(other => other !== column), pinned: pinned.filter(other => other !== column) }
}

/** Keeps the order that somebody chose; the new one is put behind the last one offered before it. */
const inOffer = (columns: readonly GridColumn[], before: readonly GridColumn[]): readonly GridColumn[] => {
  const added = columns.at(-1)
  if (added === undefined) return columns
  const place = gridColumns.indexOf(added)
  const after = before.findLastIndex(column => gridColumns.indexOf(column) < place)
  return before.toSpliced(after + 1, 0, added)
}

export const pinToggled = ({ shown, pinned }: GridLayout, column: GridColumn): GridLayout => ({
  shown,
  pinned: pinned.includes(column) ? pinned.filter(other => other !== column) : [...pinned, column],
})

/** One place to the left or to the right. */
export const moved = ({ shown, pinned }: GridLayout, column: GridColumn, by: -1 | 1): GridLayout => {
  const at = shown.indexOf(column)
  const to = at + by
  if (at < 0 || to < 0 || to >= shown.length) return { shown, pinned }
  return { shown: shown.toSpliced(at, 1).toSpliced(to, 0, column), pinned }
}
