import { expect, it } from 'vitest'
import {
  movedBy,
  withComponent,
  without,
  withNew,
  withoutComponent,
} from '../../../../src/app/features/key-projects/listDraft.ts'
import { componentsOf } from '../../../../src/domain/ledger/keyProjects.ts'
import { ngheAnKeyProjects } from '../../../../src/province/nghe-an/keyProjects.ts'
import { projectId } from '../../../../src/domain/base/ids.ts'

const ids = (list: typeof ngheAnKeyProjects) => list.map(({ id }) => id)
const [first = '', second = '', third = ''] = ids(ngheAnKeyProjects)

it('moves a work by one place and stops at the ends', () => {
  expect(ids(movedBy(ngheAnKeyProjects, third, -1)).slice(0, 3)).toEqual([first, third, second])
  expect(movedBy(ngheAnKeyProjects, first, -1)).toBe(ngheAnKeyProjects)
  expect(movedBy(ngheAnKeyProjects, ids(ngheAnKeyProjects).at(-1) ?? '', 1)).toBe(ngheAnKeyProjects)
})

it('takes a work off the list', () => {
  expect(ids(without(ngheAnKeyProjects, first))).toEqual(ids(ngheAnKeyProjects).slice(1))
})

const project = (id: string, name: string) => ({
  id: projectId(id),
  code: undefined,
  name,
  aliases: [],
  investors: [],
})

it('finds the components of a new work by its name, and takes others by hand', () => {
  const list = withNew([], { id: 'bridge', name: 'Cầu Cửa Hội', capital: 'provincial' })
  const projects = [project('1', 'Xây dựng cầu Cửa Hội'), project('2', 'Đường dẫn phía Nghi Xuân')]
  const found = (of: typeof list) => of.map(known => componentsOf(known, projects).map(({ id }) => id))
  expect(found(list)).toEqual([['1']])
  const with2 = withComponent(withComponent(list, 'bridge', '2'), 'bridge', '2')
  expect(with2[0]?.projects).toEqual(['2'])
  expect(found(with2)).toEqual([['1', '2']])
  expect(withoutComponent(with2, 'bridge', '2')).toEqual(list)
})
