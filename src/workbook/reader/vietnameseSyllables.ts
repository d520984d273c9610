/**
 * Whether a word can be Vietnamese: a beginning, a rhyme, and a tone that the rhyme allows. It tells text that was
 * decoded rightly from text that was not, since a wrong reading hardly ever gives syllables.
 */
export const isSyllable = (word: string): boolean => {
  // Names of places write k before any vowel: Bắc Kạn, Kông Chro.
  const isName = word.startsWith('K')
  const spelled = word.toLowerCase().normalize('NFD')
  const tones = spelled.match(toneMarks)
  if (tones !== null && tones.length > 1) return false
  const base = spelled.replace(toneMarks, '').normalize('NFC')
  return beginnings.some(beginning => {
    if (!base.startsWith(beginning)) return false
    const rhyme = base.slice(beginning.length)
    if (!isSpelledBefore(beginning, rhyme) && !(beginning === 'k' && isName)) return false
    return rhymes.has(rhyme) && (!isStopped(rhyme) || tones?.[0] === acute || tones?.[0] === dotBelow)
  })
}

const acute = '\u0301'
const dotBelow = '\u0323'
/** Grave, acute, tilde, hook above, dot below; the marks of ă â ê ô ơ ư are part of the letter. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Syllables that end in a stop have only two of the six tones. */
const isStopped = (rhyme: string): boolean => /(?:[cptk]|ch)$/.test(rhyme)

/** The sounds of c, g and ng are written k, gh and ngh before e, ê, i and y, and only there. */
const isSpelledBefore = (beginning: string, rhyme: string): boolean => {
  const isFront = /^[eêiy]/.test(rhyme)
  if (['k', 'gh', 'ngh'].includes(beginning)) return isFront
  return !isFront || !['c', 'ng'].includes(beginning)
}

const beginnings = ['', ...'b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]

/** By vowel; those in k are of names from the uplands. */
const rhymes: ReadonlySet<string> = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ak',
    'ăc ăm ăn ăng ăp ăt ăk',
    'âc âm ân âng âp ât âu ây âk',
    'e ec em en eng eo ep et ek',
    'ê êch êm ên ênh êp êt êu êng êk',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ik',
    'o oc oi om on ong op ot oong ooc ok',
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt ôông ôk',
    'ơ ơi ơm ơn ơp ơt ơu',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu ych ynh yt',
  ].flatMap(line => line.split(' ')),
)
