import { element } from '../element.ts'

interface PopupList {
  toggle: HTMLElement
  list: HTMLElement
  close: () => void
  /** Adds a choice; pressing it closes the list first. */
  add: (press: () => void, ...content: (Node | string)[]) => void
}

/**
 * A button and the list of choices that it opens above the field. Escape closes the list and
 * leads back to the button.
 * @param id id of the list in the page
 * @param button class and, where its content is no word, the label of the button
 */
export function createPopupList(
  id: string,
  button: { class: string; 'aria-label'?: string },
  ...content: (Node | string)[]
): PopupList {
  const list = element('div', { class: 'popup-list', hidden: true, id })
  const toggle = element(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': id,
      ...button,
      onclick: () => {
        setOpen(list.hidden === true)
      },
    },
    ...content,
  )
  const setOpen = (open: boolean) => {
    list.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
    if (open) list.querySelector('button')?.focus()
  }
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    setOpen(false)
    toggle.focus()
  })
  return {
    toggle,
    list,
    close: () => {
      setOpen(false)
    },
    add: (press, ...choice) => {
      const pick = () => {
        setOpen(false)
        press()
      }
      list.append(element('button', { type: 'button', onclick: pick }, ...choice))
    },
  }
}
