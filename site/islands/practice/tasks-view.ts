import type { Translate } from '../../../bot/language/messages.ts'
import { element } from '../element.ts'

const tasks = ['ask', 'check', 'status', 'grievance', 'request', 'helper'] as const

/** What there is to try: each begins one service in the chat. */
export const createTasksView = (
  t: Translate,
  command: (name: string) => void,
  restart: () => void,
): HTMLElement =>
  element(
    'section',
    { class: 'tasks' },
    element('h2', {}, t('practice-tasks')),
    element(
      'ul',
      { class: 'task-list' },
      ...tasks.map((name) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              type: 'button',
              class: 'small-button',
              onclick: () => {
                command(name)
              },
            },
            t(`practice-task-${name}`),
          ),
          element('p', { class: 'quiet' }, t(`practice-task-${name}-how`)),
        ),
      ),
    ),
    element(
      'button',
      { type: 'button', class: 'text-button', onclick: restart },
      t('practice-restart'),
    ),
  )
