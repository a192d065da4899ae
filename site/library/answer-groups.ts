import { answerFactsSchema, type AnswerFacts } from '../../schemas/answer.ts'

/** Groups of questions, in the order of the schema. */
export const answerGroups: readonly AnswerFacts['group'][] = answerFactsSchema.shape.group.options
