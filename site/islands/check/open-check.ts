import { createMessages } from '../../../bot/language/messages.ts'
import { parseDay } from '../../../bot/language/parse-day.ts'
import { readMonth } from '../../../bot/engine/read-month.ts'
import { stepCheck } from '../../../bot/engine/step-check.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { recordingPath } from '../../../schemas/recording.ts'
import type { CheckData } from '../../library/check-data.ts'
import { element } from '../element.ts'
import { answersSoFar } from './answers-list.ts'
import { dayAsked } from './day-asked.ts'
import { createTrail } from './trail.ts'
import { findPlace, nameOfPlace, placeBefore, type Place } from './place.ts'
import { privacyNote } from './privacy-note.ts'
import { questionView } from './question-view.ts'
import { resultView } from './result-view.ts'
import { deleteSaved, keepSaved, loadSaved, type Saved } from './saved-answers.ts'
import { EVERYTHING, findScope } from './scope.ts'
import { intro, startView } from './start-view.ts'
import { createWords } from './words.ts'

/** Where the recordings of a question are; none where it has none. */
function soundsOf({ recordings }: CheckData, lang: Lang, question: string): string[] {
  const path = recordingPath({ flow: 'check', question }, lang)
  return [`${path}.ogg`, `${path}.mp3`]
    .filter((file) => recordings.includes(file))
    .map((file) => `/audio/${file}`)
}

/** Opens the check in `mount`: the same engine, rules and words as in the bot. */
export function openCheck(mount: HTMLElement, data: CheckData): void {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'km'
  const words = createWords(lang, createMessages(lang, data.messages[lang]))
  const { t, label, of } = words
  const { bank, sources } = data
  const title = document.title
  const on = dayAsked(location.search, new Date())
  const programme = new URLSearchParams(location.search).get('programme') ?? undefined
  const storage = () => sessionStorage
  const status = element('p', { class: 'check-status', role: 'status' })
  const screen = element('div', { class: 'check-screen' })
  let saved: Saved = loadSaved(storage)

  const scope = () => findScope(data, on, { programme, situation: saved.situation })
  const step = () => stepCheck(scope().setup, saved.answers)
  const remember = (next: Saved) => {
    saved = next
    keepSaved(storage, saved)
  }
  const trail = createTrail((wanted) => {
    settle(show(wanted))
  })

  const go = (wanted?: string) => {
    const place = show(wanted)
    trail.push(nameOfPlace(place))
    settle(place)
  }
  const back = (from: Place) => {
    if (trail.back()) return
    const place = show(placeBefore(from, step()))
    trail.replace(nameOfPlace(place))
    settle(place)
  }
  const forgetAll = () => {
    saved = { answers: {} }
    deleteSaved(storage)
    go('start')
    status.textContent = t('check-page-deleted')
  }

  /** Shows the place wanted, or the one that the answers lead to, and returns it. */
  function show(wanted: string | undefined): Place {
    const { setup, name, canStart } = scope()
    const now = step()
    const isNew = now.path.length === 0 && saved.situation === undefined
    const place = findPlace(canStart && isNew ? 'start' : wanted, now, bank, canStart)
    const inside = place.kind !== 'start'
    const hasAnswers = Object.keys(saved.answers).length > 0
    status.textContent = ''
    screen.replaceChildren(
      ...(name && inside ? [scopeLine(of(name))] : []),
      ...viewOf(place, now, setup),
      ...(now.path.length > 0 && inside
        ? [
            answersSoFar(words, now, bank, {
              summary: place.kind === 'result' ? label('check-change') : t('check-your-answers'),
              onChange: go,
            }),
          ]
        : []),
      privacyNote(words, hasAnswers ? forgetAll : undefined),
    )
    mount.dataset.place = place.kind
    return place
  }

  function viewOf(
    place: Place,
    now: ReturnType<typeof step>,
    setup: ReturnType<typeof scope>['setup'],
  ): Node[] {
    if (place.kind === 'start') {
      return startView(words, bank.situations, (situation) => {
        remember({ ...saved, situation })
        go()
      })
    }
    if (place.kind === 'result') {
      return resultView(words, { setup, step: now, sources }, { change: go, again: forgetAll })
    }
    const { id } = place.fact
    const isFirst = placeBefore(place, now, scope().canStart) === undefined
    return [
      ...(isFirst ? intro(words) : []),
      ...questionView(words, place, saved.answers[id], {
        answer: (value) => {
          remember({ ...saved, answers: { ...saved.answers, [id]: value } })
          go()
        },
        back: isFirst
          ? undefined
          : () => {
              back(place)
            },
        readMonth: (text) => readMonth(text, on, parseDay),
        sounds: soundsOf(data, lang, id),
      }),
    ]
  }

  function scopeLine(name: string): HTMLElement {
    const everything = element(
      'a',
      {
        href: `/${lang}/check/`,
        onclick: () => {
          remember({ ...saved, situation: EVERYTHING })
        },
      },
      label('check-situation-all'),
    )
    return element('p', { class: 'check-scope' }, t('check-page-only', { name }), ' ', everything)
  }

  /** After a change of place: the title, the top of the page, and the focus for who listens. */
  function settle(place: Place): void {
    const heading = screen.querySelector<HTMLElement>('.check-heading')
    document.title = `${heading?.textContent ?? ''} · ${title}`
    const fits = mount.getBoundingClientRect().bottom + scrollY <= innerHeight
    if (fits || place.kind === 'start') scrollTo({ top: 0, behavior: 'instant' })
    else mount.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading?.focus({ preventScroll: true })
  }

  mount.replaceChildren(status, screen)
  const reloaded = trail.current()
  const first = show(reloaded)
  trail.replace(nameOfPlace(first))
  if (first.kind !== 'start' && reloaded === undefined && step().path.length > 0) {
    status.textContent = t('check-resume')
  }
}
