import { sessionRoute } from '../contract/session.ts'
import { mayLock, mayWrite, type Api, type PermitRoute } from '../permissions.ts'

export const addSession = (app: Api, permitted: PermitRoute): void => {
  app.openapi(permitted(sessionRoute), c => {
    const { name, role } = c.get('identity')
    return c.json({ name, role, mayWrite: mayWrite(role), mayLock: mayLock(role) }, 200)
  })
}
