import { describe, expect, it } from 'vitest'
import { commandOf } from '../../../../src/app/features/meeting/meetingKeys.ts'

describe('keys of the meeting', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['n', 'notes'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, kind) => {
    expect(commandOf({ key, at: 0 }, undefined, 15)).toEqual({ kind })
  })

  it('a digit jumps; a second one soon after makes a number of two', () => {
    expect(commandOf({ key: '1', at: 0 }, undefined, 15)).toEqual({ kind: 'jump', number: 1 })
    expect(commandOf({ key: '2', at: 400 }, { key: '1', at: 0 }, 15)).toEqual({ kind: 'jump', number: 12 })
    expect(commandOf({ key: '2', at: 4000 }, { key: '1', at: 0 }, 15)).toEqual({ kind: 'jump', number: 2 })
  })

  it('a number that no slide has is its last digit', () => {
    expect(commandOf({ key: '9', at: 400 }, { key: '1', at: 0 }, 15)).toEqual({ kind: 'jump', number: 9 })
  })

  it('any other letter begins a name', () => {
    expect(commandOf({ key: 's', at: 0 }, undefined, 15)).toEqual({ kind: 'find', typed: 's' })
    expect(commandOf({ key: '/', at: 0 }, undefined, 15)).toEqual({ kind: 'find', typed: '' })
    expect(commandOf({ key: 'Tab', at: 0 }, undefined, 15)).toBeUndefined()
  })
})
