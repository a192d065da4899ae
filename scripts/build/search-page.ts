import { removeBreaks } from '../../bot/language/break-words.ts'
import { elementsIn, parseHtml, type Element } from './search-html.ts'

/** How much a place of a page says about what the page is. */
export type Weight = 'heading' | 'lead' | 'text' | 'aside' | 'frame'

/** A paragraph, heading, cell … of a page in natural text. */
export interface Block {
  text: string
  weight: Weight
}

/** What the search needs of one page, or of one entry of a list. */
export interface PageText {
  /** `/km/answers/spid-what/`, of an entry with its anchor. */
  url: string
  kind: string
  title: string
  blocks: Block[]
}

/** The heading of the page is its title, not part of its text. */
const UNREAD = new Set('h1 nav script style svg template'.split(' '))
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)
/** Parts that say of the page where it is from. */
const ASIDE = /^sources$/
/** Parts that speak of other pages or stand on every page. */
const FRAME = /^(kind|notices|page-end|related)$/

/** Services are pages of their own; other pages without a kind are lists of pages. */
const SERVICE = /^(check|practice|privacy|hotlines)$/

/**
 * The text of a built page and of its entries that have an address of their own (terms,
 * documents, events).
 * @param url its address, `/km/glossary/`.
 */
export function readPage(html: string, url: string): PageText[] {
  const elements = [...elementsIn(parseHtml(html))]
  const main = elements.find((e) => e.tag === 'main')
  const title = elements.find((e) => e.tag === 'h1')
  if (!main || !title) return []
  const filter = main.attributes['data-pagefind-filter'] ?? ''
  const path = url.split('/').slice(2, -1)
  const kind =
    /^kind:(.+)$/.exec(filter)?.[1] ?? (SERVICE.test(path.join('/')) ? 'service' : 'list')
  const page = { url, kind, title: textOf(title), blocks: blocksOf(main) }
  if (kind !== 'list') return [page]
  const entries = entriesOf(main).map((e) => ({ ...e, url: url + e.url, kind: path[0] ?? '' }))
  return [page, ...entries]
}

/** Parts of a list with an `id` and a heading of their own. */
function entriesOf(main: Element): PageText[] {
  const entries = [...elementsIn(main)].filter((e) => e.attributes.id && /^(li|div)$/.test(e.tag))
  return entries.flatMap((entry) => {
    const heading = [...elementsIn(entry)].find((e) => /^(dt|h3)$/.test(e.tag))
    if (!heading) return []
    const url = `#${entry.attributes.id}`
    return [{ url, kind: '', title: textOf(heading), blocks: blocksOf(entry) }]
  })
}

const hasClass = (element: Element, name: RegExp): boolean =>
  (element.attributes.class ?? '').split(' ').some((c) => name.test(c))

/** The blocks of an element in the order of the page. */
function blocksOf(root: Element): Block[] {
  const blocks: Block[] = []
  let text = ''
  const flush = (weight: Weight) => {
    const clean = textFrom(text)
    if (clean !== '') blocks.push({ text: clean, weight })
    text = ''
  }
  const walk = (element: Element, weight: Weight) => {
    const isList = hasClass(element, /^meta$/)
    element.children.forEach((child, i) => {
      if (typeof child === 'string') text += child
      else if (child.tag === 'wbr') return
      else if (child.tag === 'br') text += ' '
      else if (UNREAD.has(child.tag)) return
      else if (isInline(child) && !isList) {
        const before = element.children[i - 1]
        if (typeof before === 'object' && isInline(before)) text += ' '
        walk(child, weight)
      } else {
        flush(weight)
        const own = weightOf(child, weight)
        walk(child, own)
        flush(own)
      }
    })
  }
  walk(root, 'text')
  flush('text')
  return blocks
}

const isInline = (element: Element): boolean =>
  INLINE.has(element.tag) && !hasClass(element, ASIDE) && !hasClass(element, FRAME)

/** Sections of nothing but a list of such a class, with its heading. */
const holdsList = (element: Element, name: RegExp): boolean =>
  element.tag === 'section' &&
  element.children.some((c) => typeof c !== 'string' && c.tag === 'ul' && hasClass(c, name))

function weightOf(element: Element, around: Weight): Weight {
  const isFrame = hasClass(element, FRAME) || holdsList(element, FRAME)
  // Examples in code are found, but make no excerpt that anybody could read.
  if (around === 'frame' || element.tag === 'pre' || isFrame) return 'frame'
  const isIgnored = 'data-pagefind-ignore' in element.attributes
  if (around === 'aside' || isIgnored || hasClass(element, ASIDE) || holdsList(element, ASIDE)) {
    return 'aside'
  }
  if (/^h[2-6]$/.test(element.tag)) return 'heading'
  return hasClass(element, /^lead$/) ? 'lead' : around
}

/** Natural text: without places for line breaks, white space single. */
const textFrom = (raw: string): string => removeBreaks(raw).replace(/\s+/g, ' ').trim()

const textOf = (element: Element): string =>
  textFrom(element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join(''))
