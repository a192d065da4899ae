import * as z from 'zod'
import { questionSchema } from '../question-schema.ts'
import { readQuestionFile } from '../read-question-file.ts'
import type { KnownItem } from './known-item.ts'

const PAGE_FIELDS = ['expect', 'expected', 'url', 'page', 'path']
const ORIGIN = /^https?:\/\/[^/]+/

const querySchema = questionSchema(PAGE_FIELDS).transform(
  ({ q, right = [], lang }, context): KnownItem => {
    if (right.length === 0) {
      context.addIssue(`no right page under ${PAGE_FIELDS.join(', ')}`)
      return z.NEVER
    }
    if (!/^(?:km|en)/.test(lang)) {
      context.addIssue(`the language "${lang}" is neither km nor en`)
      return z.NEVER
    }
    const expect = right.map((page) => page.replace(ORIGIN, ''))
    return { q, expect, lang: lang.startsWith('km') ? 'km' : 'en' }
  },
)

/** Reads queries with the pages that answer them. @throws QuestionFileError */
export const readQueries = (file: string): KnownItem[] => readQuestionFile(file, querySchema)
