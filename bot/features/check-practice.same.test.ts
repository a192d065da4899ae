import { practiceDoor } from './testing/doors.ts'
import { answerAlike } from './testing/same-answers.ts'

answerAlike('practice', (deps) => practiceDoor({ ...deps, practice: 'framed' }))
