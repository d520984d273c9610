import { afterEach, beforeEach, describe } from 'vitest'
import { createClient, type Client } from './client.ts'
import { describeDecisions } from './decisions.ts'
import { describeForecasts } from './forecasts.ts'
import { describeFindings } from './findings.ts'
import { describeHistory } from './history.ts'
import { describeImports } from './imports.ts'
import { describeLedger } from './ledger.ts'
import { describeLocks } from './locks.ts'
import { describeReallocations } from './reallocations.ts'
import { describeRecords } from './records.ts'
import { describeRequests } from './requests.ts'
import { describeReturned } from './returned.ts'
import { describeTemplates } from './templates.ts'
import { describeTerms } from './terms.ts'

/** One home of the API over an empty store. */
export type Home = {
  readonly fetch: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
}

/** What every home of the API promises, whatever its store: the server, the database of a city, the demo in a page. */
export const describeHome = (title: string, openHome: () => Promise<Home>): void => {
  describe(title, () => {
    let home: Home
    let client: Client

    beforeEach(async () => {
      home = await openHome()
      client = createClient(home.fetch)
    })

    afterEach(() => home.close())

    describeLedger(() => client)
    describeForecasts(() => client)
    describeImports(() => client)
    describeDecisions(() => client)
    describeFindings(() => client)
    describeHistory(() => client)
    describeReallocations(() => client)
    describeRecords(() => client)
    describeLocks(() => client)
    describeTemplates(() => client)
    describeTerms(() => client)
    describeReturned(() => client)
    describeRequests(() => client)
  })
}
