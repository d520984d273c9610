import type { Page } from 'playwright-core'

/**
 * The percentages on a page of which nearby words do not say what they are a share of, or as of when. Nearby is what the
 * enclosing panel says, heard or seen: the closest section, article, dialog or aside, with the caption and the heads of its
 * tables. Before any panel, on the screen's own head, it is the screen's first heading and the line under the header's
 * controls.
 */
export const barePercentages = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const percent = /\d\s?%/
    const ofWhat =
      /kế hoạch|\bKH\b|cam kết|tổng mức đầu tư|còn lại chưa giải ngân|còn thiếu|tổng số|số vốn còn lại|số còn lại|khối lượng|diện tích|chiều dài|đã xong|plan|commitment|left/i
    const asOfWhen = /\d{2}\/\d{2}\/\d{4}|tháng \d{1,2}\/\d{4}|\d{1,2} [A-Z][a-z]{2} \d{4}/
    const panelOf = (element: Element): Element | null => {
      for (
        let at = element.closest('section, article, dialog, aside');
        at;
        at = at.parentElement?.closest('section, article, dialog, aside') ?? null
      )
        // A table's own scrolling frame is part of its panel.
        if (at.querySelector('h1, h2, h3, caption, legend')) return at
      return null
    }
    const wordsOf = (element: Element | null): string => {
      if (!element) return ''
      const labels = [...element.querySelectorAll('[aria-label], [title]')].map(
        labelled => `${labelled.getAttribute('aria-label') ?? ''} ${labelled.getAttribute('title') ?? ''}`,
      )
      return [element.textContent ?? '', element.getAttribute('aria-label') ?? '', ...labels].join(' ')
    }
    const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('script, style, option')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const bare: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent ?? ''
      if (!element || !percent.test(text) || !isSeen(element)) continue
      const panel = panelOf(element)
      const head = `${wordsOf(document.querySelector('h1'))} ${wordsOf(document.querySelector('header'))}`
      const nearby = panel ? wordsOf(panel) : `${wordsOf(element.closest('main, header, nav, footer'))} ${head}`
      const lacks = [...(ofWhat.test(nearby) ? [] : ['of what']), ...(asOfWhen.test(nearby) ? [] : ['as of when'])]
      if (lacks.length > 0)
        bare.push(`“${text.trim().slice(0, 60)}” in “${nearby.trim().slice(0, 80)}”: ${lacks.join(', ')}`)
    }
    return [...new Set(bare)]
  })
