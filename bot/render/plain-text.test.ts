import { describe, expect, it } from 'vitest'
import { hubAddress, toPlainText } from './plain-text.ts'

const keep = (target: string) => target

describe('plain text from Markdown', () => {
  it('keeps words and order, with bullets and numbers as signs', () => {
    expect(toPlainText('One **two**\n\n- a\n- b\n\n1. c\n2. d', keep)).toBe(
      'One two\n\n• a\n• b\n\n1. c\n2. d',
    )
  })

  it('shows addresses of links, or only the words where there is none', () => {
    const hub = (target: string) => hubAddress(target, 'km', undefined)
    expect(toPlainText('[Card](hub:systems/equity-card)', hub)).toBe('Card')
    expect(toPlainText('[Site](https://nssf.gov.kh)', hub)).toBe('Site (https://nssf.gov.kh)')
    expect(hubAddress('hub:check', 'en', 'https://hub.example')).toBe(
      'https://hub.example/en/check/',
    )
  })

  it('leaves HTML out', () => {
    expect(toPlainText('a\n\n<script>x</script>\n\nb', keep)).toBe('a\n\nb')
  })
})
