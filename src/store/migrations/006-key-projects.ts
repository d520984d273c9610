import type { Kysely } from 'kysely'

type Before = {
  readonly key_projects: { readonly place: number; readonly body: string }
  readonly records: {
    readonly kind: string
    readonly id: string
    readonly version: number
    readonly body: string | null
    readonly reason: string | null
    readonly saved_at: string
    readonly saved_by: string
  }
}

/** The list of key projects becomes a record as everything that people edit: its versions stay, with who and when. */
export const keyProjects = async (db: Kysely<unknown>): Promise<void> => {
  const before = db as Kysely<Before> // as 001 and 002 left them
  const rows = await before.selectFrom('key_projects').select('body').orderBy('place').execute()
  if (rows.length > 0) {
    await before
      .insertInto('records')
      .values({
        kind: 'key-projects',
        id: 'current',
        version: 1,
        body: JSON.stringify({ keyProjects: rows.map(({ body }) => JSON.parse(body) as unknown) }),
        reason: null,
        saved_at: '2024-01-01T00:00:00.000Z', // nobody noted when: every look back shows the list
        saved_by: '',
      })
      .execute()
  }
  await db.schema.dropTable('key_projects').execute()
}
