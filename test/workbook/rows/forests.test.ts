import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { workbookOf, type Written } from '../written.ts'

/** A table of groups in groups, with their sums above or below what they sum. */
type Tree = { readonly name: string; readonly sum: 'above' | 'below'; readonly members: readonly (Tree | Leaf)[] }
type Leaf = { readonly name: string; readonly plan: number; readonly paid: number }

const isTree = (member: Tree | Leaf): member is Tree => 'members' in member

const names = ['Khối huyện', 'Total', 'Y tế', 'Quản lý nhà nước', 'Trung tâm', 'Toàn ngành', 'Phần 2', 'Các nơi khác']

const leaves = fc.record({
  name: fc.integer({ min: 1, max: 9999 }).map(number => `Đường số ${number}`),
  plan: fc.integer({ min: 10_001, max: 999_999 }),
  paid: fc.integer({ min: 101, max: 9999 }),
})

const trees = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    name: fc.constantFrom(...names),
    sum: fc.constantFrom('above' as const, 'below' as const),
    members: fc.array(depth === 0 ? leaves : fc.oneof(leaves, trees(depth - 1)), { minLength: 2, maxLength: 5 }),
  })

const leavesOf = (tree: Tree): readonly Leaf[] =>
  tree.members.flatMap(member => (isTree(member) ? leavesOf(member) : [member]))

const linesOf = (tree: Tree): readonly (readonly Written[])[] => {
  const parts = leavesOf(tree)
  const sum = [
    undefined,
    tree.name,
    parts.reduce((total, { plan }) => total + plan, 0),
    parts.reduce((total, { paid }) => total + paid, 0),
  ]
  const members = tree.members.flatMap(member =>
    isTree(member) ? linesOf(member) : [[1, member.name, member.plan, member.paid]],
  )
  return tree.sum === 'above' ? [sum, ...members] : [...members, sum]
}

describe('groups in groups with their sums anywhere', () => {
  it('every amount of every project is counted once', () => {
    fc.assert(
      fc.property(trees(2), tree => {
        const rows = [
          ['Tình hình giải ngân vốn đầu tư công năm 2024'],
          ['Đơn vị tính: đồng'],
          ['STT', 'Tên dự án', 'Kế hoạch vốn năm 2024', 'Lũy kế giải ngân đến 30/9/2024'],
          ...linesOf(tree),
        ]
        const { facts } = interpret(workbookOf({ rows }), { planYear: undefined, asOf: undefined })
        const amountsOf = (kind: string) => facts.flatMap(fact => (fact.kind === kind ? [fact.amount] : []))
        expect(amountsOf('plan')).toEqual(leavesOf(tree).map(({ plan }) => plan))
        expect(amountsOf('disbursement')).toEqual(leavesOf(tree).map(({ paid }) => paid))
      }),
      { numRuns: 300 },
    )
  })
})
