import { send, type Api } from './api.ts'

/** Fetches a file and hands it to the browser to keep, under the name the server gives it. */
export const download = async (api: Api, path: string, fallbackName: string, init: RequestInit = {}): Promise<void> => {
  const response = await send(api, path, init)
  const name = fileNameOf(response.headers.get('content-disposition')) ?? fallbackName
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** RFC 6266: the encoded name before the plain one. */
export const fileNameOf = (disposition: string | null): string | undefined => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1]
}
