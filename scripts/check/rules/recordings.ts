import { langs } from '../../../schemas/lang.ts'
import { recordingPath, type Heard } from '../../../schemas/recording.ts'
import type { Content } from '../../../bot/content/read-content.ts'
import type { CheckRule } from '../check-rule.ts'

/** Everything that may be heard: answers, and the questions of all flows. */
const everything = ({ answers, check, flows }: Content): Heard[] => [
  ...answers.map(({ id }) => ({ answer: id })),
  ...check.facts.map(({ id }) => ({ flow: 'check', question: id })),
  ...Object.entries(flows).flatMap(([flow, { questions }]) =>
    Object.keys(questions).map((question) => ({ flow, question })),
  ),
]

/** How every Ogg file begins. */
const OGG = 'OggS'

/** Recordings belong to a text and are Ogg; which texts have none in Khmer is counted. */
export const checkRecordings: CheckRule = ({ content, read }) => {
  const heard = everything(content)
  const known = new Set(heard.flatMap((h) => langs.map((lang) => recordingPath(h, lang))))
  const { recordings } = content
  const strays = recordings.filter((file) => !known.has(file.replace(/\.[a-z0-9]+$/, '')))
  const broken = recordings.filter((file) => file.endsWith('.ogg') && !read(file).startsWith(OGG))
  const missing = heard
    .map((h) => `${recordingPath(h, 'km')}.ogg`)
    .filter((file) => !recordings.includes(file))
  return {
    faults: [
      ...strays.map((file) => ({ file, field: '', message: 'belongs to no answer or question' })),
      ...broken.map((file) => ({ file, field: '', message: 'is no Ogg file' })),
    ],
    notices: missing.map((file) => ({ file, field: '', message: 'no recording yet' })),
  }
}
