import { openMockHomeInNode } from '../../mock/node.ts'
import { describeHome } from './describeHome.ts'

describeHome('the browser’s home', () => openMockHomeInNode())
