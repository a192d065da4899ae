import * as z from 'zod'
import { serviceHours } from './service-hours.ts'
import { localText } from './text.ts'

/** A way to reach a person, with the source that names it. */
export const contactSchema = z.strictObject({
  /** Dialled as written. */
  number: z.string().regex(/^\+?[0-9 ]{3,16}$/),
  name: localText,
  note: localText.optional(),
  /** Kinds of need that it is shown for. */
  for: z.array(z.enum(['nssf', 'labour', 'health', 'disaster', 'child', 'police'])).min(1),
  source: z.string().min(1),
})

/** `content/operator.yaml`: who runs this deployment and what it promises. */
export const operatorSchema = z.strictObject({
  /** `demonstration` until an institution fills this in; then no case is said to be read. */
  state: z.enum(['demonstration', 'service']),
  name: localText,
  notice: localText,
  /** Who reads cases; absent means nobody does. */
  desk: z
    .strictObject({
      name: localText,
      hours: localText,
      contact: localText,
      /** The hours as a machine reads them; without it nobody is offered a talk with an officer. */
      schedule: serviceHours.optional(),
    })
    .optional(),
  /** Days after which a session and a closed case's link are deleted. */
  retention: z.strictObject({
    sessionDays: z.number().int().positive(),
    caseDays: z.number().int().positive(),
  }),
  hotlines: z.array(contactSchema),
  /** Where corruption and abuse can be reported, as far as sources name ways. */
  corruption: z.array(localText).min(1),
  abuse: z.array(localText).min(1),
})
export type Operator = z.infer<typeof operatorSchema>
