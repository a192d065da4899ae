import { remark } from 'remark'
import type { Nodes, Parents } from 'mdast'

const parser = remark()

/**
 * Markdown as plain text for Telegram, readable on old clients: bullets and numbers as signs,
 * links as "words (address)", no other markup.
 * @param toAddress makes an address of a link's target, or undefined when there is none to show.
 */
export function toPlainText(
  markdown: string,
  toAddress: (target: string) => string | undefined,
): string {
  const inline = (node: Parents): string => node.children.map(text).join('')

  function text(node: Nodes): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return node.value
      case 'break':
        return '\n'
      case 'link': {
        const address = toAddress(node.url)
        return address === undefined ? inline(node) : `${inline(node)} (${address})`
      }
      case 'list':
        return node.children
          .map((item, i) => {
            const sign = node.ordered ? `${(node.start ?? 1) + i}.` : '•'
            return `${sign} ${item.children.map(text).join('\n')}`
          })
          .join('\n')
      case 'root':
        return node.children.map(text).filter(Boolean).join('\n\n')
      default:
        return 'children' in node ? inline(node) : ''
    }
  }
  return text(parser.parse(markdown)).trim()
}

/**
 * Address of a link in content: `hub:programmes/idpoor` is a page of this hub in the reader's
 * language (nothing where the hub has no public address), anything else stays as it is.
 */
export function hubAddress(target: string, lang: string, siteUrl: string | undefined) {
  if (!target.startsWith('hub:')) return target
  const path = target.slice('hub:'.length).replace(/\/$/, '')
  return siteUrl === undefined ? undefined : `${siteUrl}/${lang}/${path}/`
}
