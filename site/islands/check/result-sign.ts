import type { Result } from '../../../bot/engine/evaluate-rule.ts'

const paths: Record<Result, string> = {
  likely: 'M5 12.500 10 17.500 19 7',
  possible: 'M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.200-1.500 2.300M12 18v.5',
  not: 'M6 12h12',
}

/** A tick, a question mark or a dash: results differ by shape, not by colour alone. */
export function resultSign(result: Result): SVGSVGElement {
  const name = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(name, 'svg')
  const path = document.createElementNS(name, 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', `result-sign sign-${result}`)
  path.setAttribute('d', paths[result])
  svg.append(path)
  return svg
}
