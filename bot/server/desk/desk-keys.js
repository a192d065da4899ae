/*
 * Keys of the desk. Everything works without them. One key presses or opens what names it by
 * `data-key`; j and k walk through the list, Enter opens. They can be switched off, because a
 * single letter may be typed by accident or by voice.
 */
const KEPT = 'kumpear-desk-keys'
const { body } = document
let on = localStorage.getItem(KEPT) !== 'off'

const toggle = document.createElement('button')
toggle.type = 'button'
toggle.className = 'quiet keys'
const show = () => {
  body.classList.toggle('no-keys', !on)
  toggle.textContent = on ? body.dataset.keysOn : body.dataset.keysOff
  toggle.setAttribute('aria-pressed', String(on))
}
toggle.addEventListener('click', () => {
  on = !on
  localStorage.setItem(KEPT, on ? 'on' : 'off')
  show()
})
document.querySelector('header').append(toggle)
body.classList.add('has-keys')
show()

/** Moves the focus by so many rows of the list. */
function walk(step) {
  const links = [...document.querySelectorAll('[data-row] a')]
  const at = links.indexOf(document.activeElement)
  const next = links[Math.max(0, Math.min(links.length - 1, at + step))]
  next?.focus()
}

/** Presses what the key names; a form that opens takes the focus. */
function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`)
  target?.click()
  if (target?.tagName === 'SUMMARY' && target.parentElement.open) {
    target.parentElement.querySelector('select, textarea')?.focus()
  }
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (target.closest('input:not([type="checkbox"]), select, textarea')) {
    if (key === 'Escape') target.blur()
    return
  }
  if (key === 'j') walk(1)
  else if (key === 'k') walk(-1)
  else if (key === '/') document.querySelector('.filter select')?.focus()
  else if (/^[a-z]$/.test(key)) press(key)
  else return
  event.preventDefault()
})
