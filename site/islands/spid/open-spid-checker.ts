import { createMessages } from '../../../bot/language/messages.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { proposedSpid, readSpid } from '../../../schemas/spid.ts'
import { element } from '../element.ts'
import { describeReading } from './describe-reading.ts'
import { stepsView } from './steps-view.ts'

/**
 * Puts the checker of SPIDs into `mount`, whose data hold the language and the words. What is
 * typed stays in the page: the field has no name, and nothing is sent or kept.
 */
export function openSpidChecker(mount: HTMLElement): void {
  const lang: Lang = mount.dataset.lang === 'en' ? 'en' : 'km'
  const t = createMessages(lang, mount.dataset.words ?? '')
  const input = element('input', {
    id: 'spid-check-input',
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'spid-check-hint',
  })
  const result = element('div', { class: 'spid-result', role: 'status' })
  const form = element(
    'form',
    { class: 'spid-form' },
    element('label', { for: 'spid-check-input' }, t('spid-check-label')),
    element('p', { class: 'hint', id: 'spid-check-hint' }, t('spid-check-hint')),
    element(
      'div',
      { class: 'spid-row' },
      input,
      element('button', { type: 'submit', class: 'button' }, t('spid-check-button')),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show(input.value)
  })
  input.addEventListener('input', () => {
    result.replaceChildren()
    input.removeAttribute('aria-invalid')
  })

  function show(typed: string): void {
    const reading = readSpid(typed)
    const { good, sentences } = describeReading(t, lang, reading)
    input.setAttribute('aria-invalid', String(!good))
    const [first, ...others] = sentences
    const parts: HTMLElement[] = [
      element(
        'p',
        { class: 'spid-verdict' },
        element('span', { 'aria-hidden': 'true' }, good ? '✓ ' : '✗ '),
        first,
      ),
    ]
    if ('spid' in reading) parts.push(forms(reading.spid))
    parts.push(...others.map((sentence) => element('p', {}, sentence)))
    const digits = 'spid' in reading ? reading.spid : 'digits' in reading ? reading.digits : ''
    if ('spid' in reading || reading.fault === 'check-digit') {
      parts.push(stepsView(t, digits.slice(0, -1)))
    }
    result.className = `spid-result ${good ? 'good' : 'bad'}`
    result.replaceChildren(...parts)
  }

  const row = (term: string, text: string) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, element('code', {}, text)))
  const forms = (spid: string) =>
    element(
      'dl',
      {},
      row(t('spid-check-shown'), proposedSpid.display(spid)),
      row(t('spid-check-stored'), spid),
    )

  mount.replaceChildren(form, result)
  mount.dataset.ready = ''
}
