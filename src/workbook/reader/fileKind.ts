import type { LooksLike } from '../said/findings.ts'

/** How a file is packed, told by its first bytes: a name can say anything. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'biff' | 'text' | LooksLike

export const kindOfFile = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  if (isLockFile(bytes)) return 'lockFile'
  const kind = signatures.find(({ start }) => start.every((byte, i) => bytes[i] === byte))?.kind
  if (kind !== undefined) return kind
  if (isBareBiff(bytes)) return 'biff'
  return isText(bytes) ? kindOfText(bytes) : 'unknown'
}

const ascii = (text: string): number[] => Array.from(text, letter => letter.charCodeAt(0))

const signatures: readonly { readonly start: readonly number[]; readonly kind: FileKind }[] = [
  { start: [...ascii('PK'), 3, 4], kind: 'zip' },
  { start: [...ascii('PK'), 5, 6], kind: 'archive' },
  { start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'compound' },
  { start: ascii('%PDF'), kind: 'pdf' },
  { start: [0x89, ...ascii('PNG')], kind: 'png' },
  { start: [0xff, 0xd8, 0xff], kind: 'jpeg' },
  { start: ascii('GIF8'), kind: 'image' },
  { start: ascii('RIFF'), kind: 'image' },
  { start: [...ascii('II'), 0x2a, 0], kind: 'image' },
  { start: [...ascii('MM'), 0, 0x2a], kind: 'image' },
  { start: ascii(String.raw`{\rtf`), kind: 'rtf' },
  { start: [0x1f, 0x8b], kind: 'archive' },
  { start: [...ascii('7z'), 0xbc, 0xaf], kind: 'archive' },
  { start: ascii('Rar!'), kind: 'archive' },
]

/** `~$…` holds the length of a user's name, the name, and padding, and nothing else. */
const isLockFile = (bytes: Uint8Array): boolean => {
  const nameLength = bytes[0] ?? 0
  return bytes.length === lockFileLength && nameLength > 0 && nameLength <= 54 && !isText(bytes)
}

const lockFileLength = 165

/** A workbook of the 1990s that stands in the file as it is, without a container. */
const isBareBiff = ([first = 0, version = 0, length = 0, zero]: Uint8Array): boolean =>
  first === 9 && [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(length) && zero === 0

/**
 * Hardly a byte in the first part of it that no text has: an export may let a control character through, which is taken
 * out with the others later; one byte in nine is one where anything can stand. UTF-16 is known by its mark.
 */
const isText = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 8192)
  const controls = start.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return isUtf16(bytes) || controls * 100 <= start.length
}

const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d)

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const kindOfText = (bytes: Uint8Array): FileKind => {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048)).trimStart().toLowerCase()
  if (/^(<!doctype html|<html|<head|<body|<table|<meta)/.test(start)) return 'html'
  if (/^<(\?xml|!--|\w+[\s>:])/.test(start)) return start.includes('<html') ? 'html' : 'xml'
  return /^[{[]\s*["{[\]}]/.test(start) ? 'json' : 'text'
}
