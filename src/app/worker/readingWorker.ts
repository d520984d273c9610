import type { Answer, Message, Task, TaskAnswer } from './messages.ts'
import { createShelf } from './shelf.ts'
import { warmUp } from './warmUp.ts'

const shelf = createShelf()

const say = (answer: Answer): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
  self.postMessage(answer)
}

const answerOf = async (task: Task): Promise<TaskAnswer> => {
  switch (task.kind) {
    case 'read':
      return shelf.read(task.request, () => say({ kind: 'read' }))
    case 'rows':
      return shelf.rows(task.request)
    case 'compare':
      return shelf.compare(task.request)
    case 'forget':
      shelf.forget(task.request.key)
      return undefined
  }
}

// One task at a time: the next one comes when this one is answered. It is ended from outside when one takes too long.
let isAsked = false
self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'prepare') return void warmUp(() => isAsked)
  isAsked = true
  // A fault of ours is an error of the worker, which the page hears at once: a promise's own would be heard by nobody.
  return void answerOf(data).then(
    answer => say({ kind: 'done', answer }),
    (fault: unknown) => self.reportError(fault),
  )
})
