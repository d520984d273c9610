import { describe, expect, it } from 'vitest'
import type { NameQuestionView } from '../../../../src/api/contract/importPreview.ts'
import {
  answerOf,
  likenessWord,
  openQuestions,
  questionGroups,
} from '../../../../src/app/features/import/names/answers.ts'
import { dong } from '../../../../src/domain/base/money.ts'
import { noEdits, undoEdit, withEdit } from '../../../../src/app/importQueue/edits.ts'

const question = (told: Partial<NameQuestionView>): NameQuestionView => ({
  kind: 'project',
  name: 'Đường A',
  code: null,
  investor: null,
  place: { sheet: 'PL1', cell: 'B9' },
  rows: 1,
  facts: 2,
  amount: dong(5),
  candidates: [],
  ...told,
})

describe('questions about names', () => {
  it('are no longer asked once answered, and asked again when the answer is taken back', () => {
    const [a, b] = [question({ investor: 'X' }), question({ investor: 'Y' })]
    const log = withEdit(noEdits, { kind: 'names', names: [answerOf(a, 'new')], said: 'mới' })
    expect(openQuestions([a, b], log)).toEqual([b])
    expect(openQuestions([a, b], undoEdit(log))).toEqual([a, b])
  })

  it('come with investors first', () => {
    const asked = [question({}), question({ kind: 'source' }), question({ kind: 'investor' })]
    expect(questionGroups(asked).map(({ kind }) => kind)).toEqual(['investor', 'project', 'source'])
  })

  it('are answered with all that the file says about the name', () => {
    expect(answerOf(question({ code: '7762301' }), { id: 'p1' })).toEqual({
      kind: 'project',
      name: 'Đường A',
      code: '7762301',
      to: { id: 'p1' },
    })
  })

  it.each([
    [0.95, 'strong'],
    [0.8, 'fair'],
    [0.6, 'weak'],
  ])('a score of %d is %s', (score, word) => {
    expect(likenessWord(score)).toBe(word)
  })
})
