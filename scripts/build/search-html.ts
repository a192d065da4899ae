/** An element of a page. Text is kept as strings among the children. */
export interface Element {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|textarea)\b[^>]*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi
const WHOLE = /^<(?:!|(?:script|style|textarea)\b)/i
const TAG = /^<([a-zA-Z0-9-]+)/
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Characters for `&amp;`, `&#39;`, `&#x27;`; what is not known stays. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (all: string, dec, hex, name: string) => {
    if (dec) return String.fromCodePoint(Number(dec))
    if (hex) return String.fromCodePoint(parseInt(String(hex), 16))
    return NAMED[name] ?? all
  })

/**
 * The tree of a page of the built site: well formed, tags closed, as Astro writes them. Scripts,
 * styles and comments are left out.
 */
export function parseHtml(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [token] of html.matchAll(TOKEN)) {
    if (WHOLE.test(token)) continue
    const parent = open.at(-1)!
    if (!token.startsWith('<')) {
      parent.children.push(decode(token))
    } else if (token.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else {
      const tag = TAG.exec(token)?.[1]?.toLowerCase() ?? ''
      const attributes: Record<string, string> = {}
      for (const [, name, a, b, c] of token.matchAll(ATTRIBUTE)) {
        attributes[name!.toLowerCase()] = decode(a ?? b ?? c ?? '')
      }
      const element: Element = { tag, attributes, children: [] }
      parent.children.push(element)
      if (!VOID.has(tag) && !token.endsWith('/>')) open.push(element)
    }
  }
  return root
}

/** `element` and everything in it, in the order of the page. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) {
    if (typeof child !== 'string') yield* elementsIn(child)
  }
}
