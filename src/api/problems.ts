import type { Context } from 'hono'
import { problemMediaType, type Problem, type ProblemCode } from './contract/problem.ts'

type Kind = {
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 500
  readonly title: string
  readonly detail: string
}

/** Every problem the API may answer with, in words of the people who read it. `detail` where the place gives no better. */
const kinds = {
  'bad-request': { status: 400, title: 'Yêu cầu không hợp lệ', detail: 'Có giá trị không đúng dạng.' },
  'not-found': { status: 404, title: 'Không tìm thấy', detail: 'Địa chỉ này không có gì.' },
  forbidden: {
    status: 403,
    title: 'Không được phép',
    detail: 'Tài khoản này chỉ được xem, không được thay đổi số liệu.',
  },
  'foreign-origin': {
    status: 403,
    title: 'Yêu cầu từ nơi khác',
    detail: 'Chỉ trang của chính chương trình này mới được gọi. Hãy mở chương trình bằng địa chỉ in ra khi khởi động.',
  },
  'too-large': { status: 413, title: 'Tệp quá lớn', detail: 'Tệp vượt quá dung lượng cho phép.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Không đúng kiểu nội dung',
    detail: 'Yêu cầu này cần nội dung kiểu multipart/form-data.',
  },
  'digest-differs': {
    status: 409,
    title: 'Kết quả đọc đã khác lúc xem trước',
    detail: 'Số liệu đọc được không còn đúng như bản đã xem. Chưa ghi gì; hãy xem lại rồi nạp lần nữa.',
  },
  'ledger-not-empty': {
    status: 409,
    title: 'Sổ đã có số liệu',
    detail: 'Tỉnh mẫu chỉ nạp được vào sổ còn trống.',
  },
  'period-locked': {
    status: 409,
    title: 'Số liệu đã chốt',
    detail:
      'Rút tệp này sẽ làm thay đổi số liệu của tháng đã chốt. Đề nghị người có quyền mở chốt tháng đó ở màn hình Theo dõi nộp, rồi rút lại.',
  },
  'already-undone': { status: 409, title: 'Đã rút trước đó', detail: 'Tệp này đã được rút ra khỏi sổ từ trước.' },
  'version-differs': {
    status: 409,
    title: 'Người khác vừa sửa mục này',
    detail: 'Mục này đã có bản mới hơn bản bạn đang xem. Chưa ghi gì; hãy xem bản mới rồi sửa lại.',
  },
  'unknown-rule-set': {
    status: 404,
    title: 'Không có bộ tiêu chí này',
    detail: 'Không có bộ tiêu chí nào mang tên hoặc mã như vậy, hoặc không có phiên bản đó.',
  },
  fault: {
    status: 500,
    title: 'Lỗi của chương trình',
    detail: 'Chương trình gặp lỗi và chưa làm xong việc này. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
  },
} as const satisfies Record<ProblemCode, Kind>

export type ProblemFacts = { readonly detail?: string; readonly fields?: Problem['fields'] }

/** The problem as a value, for homes that answer outside Hono. */
export const problemOf = (code: ProblemCode, facts: ProblemFacts = {}): Problem => {
  const { status, title, detail } = kinds[code]
  return { type: `/problems/${code}`, code, status, title, detail, ...facts }
}

/** The problem as the answer of a route. */
export const answerProblem = (c: Context, code: ProblemCode, facts: ProblemFacts = {}) =>
  c.json(problemOf(code, facts), kinds[code].status, { 'content-type': problemMediaType })
