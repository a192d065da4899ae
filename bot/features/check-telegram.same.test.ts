import { telegramDoor } from './testing/doors.ts'
import { answerAlike } from './testing/same-answers.ts'

answerAlike('Telegram', (deps) => telegramDoor({ ...deps, practice: 'no' }))
