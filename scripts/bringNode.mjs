// After `npm ci` or `npm install` by hand: the Node that everything runs on is found or brought, and linked among the
// packages, where people and tools look for it. The npm scripts do the same by themselves (`run.mjs`).
import { say } from './commands.mjs'
import { linkNode, readyNode } from './node.mjs'

const found = readyNode()
if ('failure' in found) say(found.failure)
else linkNode(found.node)
