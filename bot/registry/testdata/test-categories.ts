import { caseCategories } from '../../../schemas/cases/case-category.ts'

const aims = { acknowledgeDays: 2, resolveDays: 15, reopenDays: 30, appealDays: 45 }
const text = (en: string) => ({ km: 'សាកល្បង', en })
const common = { form: 'form', sensitivity: 'standard', route: 'operator', aims } as const
const category = (code: string, changes: object = {}) => ({
  ...common,
  code,
  option: code,
  label: text(code),
  ...changes,
})

/** Kinds of cases for tests, so that they do not depend on content. */
export const testCategories = caseCategories.parse({
  basis: text('our aims'),
  categories: [
    category('payment', {
      subcategories: [{ code: 'late', option: 'late', label: text('late') }],
    }),
    category('data', { route: 'registry' }),
    category('service', { route: 'commune' }),
    category('corruption', {
      form: 'confidential',
      sensitivity: 'sensitive',
      route: 'inspection',
      excludesOffice: true,
    }),
    category('abuse', { form: 'no-form', sensitivity: 'highly_sensitive', route: 'focal_point' }),
  ],
  requests: [
    { type: 'correction', label: text('correction'), route: 'registry', aims },
    { type: 'household', label: text('household'), route: 'commune', aims },
    { type: 'application', label: text('application'), route: 'operator', aims },
    { type: 'card', label: text('card'), route: 'commune', aims },
  ],
})
