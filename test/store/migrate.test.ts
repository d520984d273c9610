import { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { describeEngines, type EmptyDatabase } from './engines.ts'
import { entries, factOf, planOf, requestOf } from './plans.ts'

describeEngines(newDatabase => {
  let database: EmptyDatabase

  beforeEach(async () => {
    database = await newDatabase()
  })

  afterEach(() => database.remove())

  const withTables = async (work: (db: Kysely<MigrationTables>) => Promise<void>): Promise<void> => {
    const db = new Kysely<MigrationTables>({ dialect: database.dialect() })
    await work(db)
    await db.destroy()
  }

  it('leaves what is there when it is run again', async () => {
    const store = await createStore(database.dialect(), ngheAnKeyProjects)
    await store.commitImport(requestOf({ plan: planOf([factOf()], entries), version: 0 }))
    await store.close()
    const again = await createStore(database.dialect(), ngheAnKeyProjects)
    expect(await again.imports()).toHaveLength(1)
    await again.close()
  })

  it('refuses a database that a newer program wrote', async () => {
    await (await createStore(database.dialect(), ngheAnKeyProjects)).close()
    await withTables(async db => {
      await db.insertInto('migrations').values({ name: '999-later' }).execute()
    })
    await expect(createStore(database.dialect(), ngheAnKeyProjects)).rejects.toThrow('999-later')
  })
})

type MigrationTables = { readonly migrations: { readonly name: string } }
