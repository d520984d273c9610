import { languages, type Language } from './spoken.ts'

const key = 'language'

/** The language chosen the last time in this browser; Vietnamese where none was, or where nothing may be kept. */
export const rememberedLanguage = (): Language => {
  try {
    const kept = localStorage.getItem(key)
    return languages.find(language => language === kept) ?? 'vi'
  } catch {
    return 'vi'
  }
}

export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}
