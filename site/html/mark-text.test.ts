import { describe, expect, it } from 'vitest'
import { markText } from './mark-text.ts'

const insertBreaks = (text: string) => text.replaceAll('សង្គមកម្ពុជា', 'សង្គម\u200bកម្ពុជា')
const mark = (html: string) => markText(html, insertBreaks)

describe('markText', () => {
  it('puts break elements between Khmer words and no character into the text', () => {
    expect(mark('<html lang="km"><p>សង្គមកម្ពុជា</p></html>')).toBe(
      '<html lang="km"><p>សង្គម<wbr>កម្ពុជា</p></html>',
    )
  })

  it('marks Latin runs in Khmer and Khmer runs in English', () => {
    expect(mark('<p lang="km">លេខ SPID ថ្មី</p>')).toBe(
      '<p lang="km">លេខ <span lang="en">SPID</span> ថ្មី</p>',
    )
    expect(mark('<p lang="en">the word សង្គមកម្ពុជា here</p>')).toBe(
      '<p lang="en">the word <span lang="km">សង្គម<wbr>កម្ពុជា</span> here</p>',
    )
  })

  it('knows the language of the place, not of the page', () => {
    expect(mark('<div lang="km"><p lang="en">plain words</p><br>ក NSSF</div>')).toBe(
      '<div lang="km"><p lang="en">plain words</p><br>ក <span lang="en">NSSF</span></div>',
    )
  })

  it('leaves attributes, entities, comments, code, scripts and drawings alone', () => {
    const html =
      '<html lang="km"><head><title>សង្គមកម្ពុជា NSSF</title></head>' +
      '<!-- NSSF --><a title="a > b NSSF">&amp;&nbsp;</a><code>NSSF</code>' +
      '<script>const a = "<p>NSSF"</script><svg><text>NSSF</text></svg>'
    expect(mark(html + '<p>NSSF</p></html>')).toBe(
      html + '<p><span lang="en">NSSF</span></p></html>',
    )
  })
})
