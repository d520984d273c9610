/** Columns that the grid may be sorted by. */
export const gridColumns = ['code', 'name', 'investor', 'plan', 'actual', 'rate', 'committed', 'remaining'] as const
export type GridColumn = (typeof gridColumns)[number]

/** What is asked of the grid; it stands in the URL. What is absent is as at first sight. */
export type GridSearch = {
  readonly q?: string | undefined
  readonly sort?: GridColumn | undefined
  readonly order?: 'asc' | 'desc' | undefined
}

export const parseGridSearch = (search: Record<string, unknown>): GridSearch => {
  const { q, order } = search
  const sort = gridColumns.find(known => known === search['sort'])
  return {
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q) }),
    ...(sort && { sort }),
    ...((order === 'asc' || order === 'desc') && { order }),
  }
}

export type GridSort = { readonly column: GridColumn; readonly order: 'asc' | 'desc' }

/** Money left comes first. */
export const sortOf = ({ sort, order }: GridSearch): GridSort => ({
  column: sort ?? 'remaining',
  order: order ?? 'desc',
})
