/** What the npm commands say to whoever typed them: what happens, what went wrong, and what to do about it. */
export const words = {
  commands: (/** @type {readonly string[]} */ names) => `Các lệnh: ${names.join(', ')}`,
  nodeTooOld: (/** @type {string} */ version) =>
    `Máy này có Node ${version}; cần Node 20 trở lên. Hãy cài bản mới tại https://nodejs.org rồi chạy lại.`,
  noNodeForMachine: (/** @type {{ version: string, machine: string }} */ { version, machine }) =>
    `Máy này có Node ${version}; chương trình cần Node 24 trở lên và không mang theo được bản cho ${machine}. ` +
    'Hãy cài Node 24 tại https://nodejs.org rồi chạy lại.',
  bringingNode: 'Đang tải Node 24 (chỉ lần đầu, vì Node của máy cũ hơn)…',
  installing: 'Đang cài đặt các gói cần thiết (chỉ lần đầu)…',
  mending: 'Bản cài đặt trước chưa đủ hoặc đã cũ. Đang cài đặt lại…',
  linkedPackages: (/** @type {string} */ path) =>
    `${path} là liên kết tới thư mục gói của một bản khác; cài đặt tại đây sẽ xóa các gói của bản ấy. ` +
    'Hãy xóa liên kết này (chỉ liên kết, không phải thư mục nó trỏ tới) rồi chạy lại lệnh vừa rồi.',
  installFailed:
    'Cài đặt không thành công (lý do ở các dòng trên). Hãy kiểm tra kết nối mạng và dung lượng ổ đĩa rồi chạy lại lệnh vừa rồi.',
  stillMissing: (/** @type {readonly string[]} */ names) =>
    `Cài đặt chưa đủ, còn thiếu: ${names.join(', ')}. Hãy kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi.`,
  building: 'Đang dựng giao diện…',
  buildFailed: 'Chưa dựng được giao diện (lý do ở các dòng trên).',
  cannotRun: (/** @type {string} */ command) => `Không chạy được ${command}. Hãy kiểm tra lệnh này đã được cài đặt.`,
  missingSystemPackages: (/** @type {readonly string[]} */ names) =>
    `Thiếu ${names.join(', ')}: hãy cài đặt rồi chạy lại (apt-get install ${names.join(' ')}).`,
  installingSystemPackages: (/** @type {readonly string[]} */ names) => `Đang cài đặt ${names.join(', ')}…`,
  systemPackagesFailed: 'apt-get không thành công (lý do ở các dòng trên).',
}
