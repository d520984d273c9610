/** What the signs of the legacy fonts stand for. Our own tables: those in circulation get VNI's ờ ợ ừ ự ỹ wrong. */

const pairUp = (signs: string, letters: string): [string, string][] =>
  Array.from(signs).map((sign, i): [string, string] => [sign, letters.charAt(i)])

/** TCVN 5712 as the `.Vn` fonts use it; capitals without tones only. The soft hyphen is `ư`. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map([
  ...pairUp('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
  ...pairUp('¨©ª«¬\u00ad®', 'ăâêôơưđ'),
  ...pairUp('µ¶·¸¹»¼½¾ÆÇÈÉÊË', 'àảãáạằẳẵắặầẩẫấậ'),
  ...pairUp('ÌÎÏÐÑÒÓÔÕÖ', 'èẻẽéẹềểễếệ'),
  ...pairUp('×ØÜÝÞ', 'ìỉĩíị'),
  ...pairUp('ßáâãäåæçèéêëìíî', 'òỏõóọồổỗốộờởỡớợ'),
  ...pairUp('ïñòóôõö÷øù', 'ùủũúụừửữứự'),
  ...pairUp('úûüýþ', 'ỳỷỹýỵ'),
])

/** A base letter and what each mark after it makes of it. */
const marked = (base: string, marks: string, letters: string): [string, string][] =>
  pairUp(marks, letters).map(([mark, letter]) => [base + mark, letter])

const tones = 'øûõùï'
const smallVni: readonly [string, string][] = [
  ...marked('a', tones, 'àảãáạ'),
  ...marked('a', 'êèúüéë', 'ăằẳẵắặ'),
  ...marked('a', 'âàåãáä', 'âầẩẫấậ'),
  ...marked('e', tones, 'èẻẽéẹ'),
  ...marked('e', 'âàåãáä', 'êềểễếệ'),
  ...marked('o', tones, 'òỏõóọ'),
  ...marked('o', 'âàåãáä', 'ôồổỗốộ'),
  ...marked('ô', tones, 'ờởỡớợ'),
  ...marked('u', tones, 'ùủũúụ'),
  ...marked('ö', tones, 'ừửữứự'),
  ...marked('y', 'øûõù', 'ỳỷỹý'),
  ...pairUp('ìæóíòîñôö', 'ìỉĩíịỵđơư'),
]

/** Base and mark are of one case as a rule; after a capital a small mark is met too. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...smallVni,
  ...smallVni.map(([signs, letter]): [string, string] => [signs.toUpperCase(), letter.toUpperCase()]),
  ...smallVni
    .filter(([signs]) => signs.length === 2)
    .map(([signs, letter]): [string, string] => [
      signs.charAt(0).toUpperCase() + signs.charAt(1),
      letter.toUpperCase(),
    ]),
])
