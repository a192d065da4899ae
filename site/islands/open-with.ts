import { element } from './element.ts'

/**
 * Fetches what an island works with and opens it in `mount`. On failure the mount says so in the
 * words of its `data-failed` and offers to try again (`data-retry`); what it said before, another
 * way for readers without scripts, stays below.
 */
export async function openWith(
  mount: HTMLElement,
  url: string,
  open: (value: unknown) => void | Promise<void>,
): Promise<void> {
  const { failed = '', retry = '' } = mount.dataset
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    await open(await response.json())
    mount.dataset.ready = ''
  } catch (error) {
    console.error(error)
    const again = element('button', { type: 'button', class: 'button' }, retry)
    const alert = element(
      'div',
      { class: 'island-failed', role: 'alert' },
      element('p', {}, failed),
      again,
    )
    again.addEventListener('click', () => {
      again.disabled = true
      void openWith(mount, url, open)
    })
    mount.querySelector('.island-failed')?.remove()
    mount.querySelector('.loading')?.remove()
    mount.prepend(alert)
  }
}
