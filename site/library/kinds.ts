/** Kinds of page, in the order of menus and of the index. */
export const kinds = [
  'programmes',
  'answers',
  'training',
  'guides',
  'systems',
  'standards',
  'policies',
  'strategy',
  'lessons',
  'forum',
  'glossary',
  'events',
  'documents',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds by the reader who needs them most: the columns of the menu. */
export const kindsFor = {
  citizen: ['programmes', 'answers'],
  trainer: ['training', 'guides', 'glossary'],
  practitioner: [
    'systems',
    'standards',
    'policies',
    'strategy',
    'lessons',
    'forum',
    'events',
    'documents',
  ],
} as const satisfies Record<string, readonly Kind[]>

/** Kinds in the bar under the masthead on wide screens. */
export const mainKinds = [
  'programmes',
  'answers',
  'training',
  'systems',
  'standards',
  'strategy',
  'forum',
] as const satisfies readonly Kind[]
