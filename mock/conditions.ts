import type { Identity } from '../src/api/dependencies.ts'

/** How the demo's server behaves, for trying out the states of a screen: `?mock=slow,failing,reader`. */
export type Conditions = {
  /** Milliseconds before every answer. */
  readonly delay: number
  /** Every request but the session's ends in a fault of the server. */
  readonly failing: boolean
  readonly role: Identity['role']
}

export type Fetch = (request: Request) => Promise<Response>

/** Read from the page's query string; unknown words are passed over. */
export const conditionsOf = (search: string): Conditions => {
  const words = new Set((new URLSearchParams(search).get('mock') ?? '').split(','))
  return {
    delay: words.has('slow') ? 3_000 : 0,
    failing: words.has('failing'),
    role: words.has('reader') ? 'reader' : 'officer',
  }
}

/** An application that answers late, or not as it should. */
export const under = ({ delay, failing }: Conditions, fetch: Fetch): Fetch => {
  if (delay === 0 && !failing) return fetch
  return async request => {
    await new Promise(resolve => setTimeout(resolve, delay))
    if (failing && !new URL(request.url).pathname.endsWith('/session')) return fault()
    return fetch(request)
  }
}

const fault = (): Response =>
  Response.json(
    {
      type: 'about:blank',
      status: 500,
      code: 'fault',
      title: 'Hệ thống gặp lỗi',
      detail: 'Máy chủ giả lập được đặt ở trạng thái hỏng. Bỏ “failing” khỏi đường dẫn rồi tải lại trang.',
    },
    { status: 500, headers: { 'content-type': 'application/problem+json' } },
  )
