import type { Api } from '../permissions.ts'

/** The contract as a document, made from the very schemas that check every request. Anyone may read it. */
export const addOpenApi = (app: Api): void => {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Theo dõi giải ngân vốn đầu tư công', version: '1' },
  })
}
