import * as z from 'zod'
import type { EnrolmentState } from '../person-status.ts'
import { incomingAttributes } from './group.ts'
import { identifier } from './identifier.ts'
import { wireTime } from './wire.ts'

/**
 * Enrolment states on the wire. One to four are the standard's; it has no word for an application
 * that is under way or was refused, so the others are the profile that this hub proposes.
 */
export const enrolmentCodes = {
  active: '1',
  deceased: '2',
  graduated: '3',
  suspended: '4',
  applied: 'KH-APPLIED',
  assessing: 'KH-ASSESSING',
  waiting: 'KH-WAITING',
  refused: 'KH-REFUSED',
} as const satisfies Record<EnrolmentState, string>

/** Where a payment stands; `payment_status` is our profile's field beside the standard's. */
export const paymentStates = ['paid', 'due', 'failed'] as const

/**
 * Key, before a stage of an application, in `additional_attributes`: the value is the day on which
 * the stage was reached. `application_stage.interview` with `2026-10-02`.
 */
export const APPLICATION_STAGE = 'application_stage.'

/** An enrolment, as we send it. */
export const beneficiaryRecord = z.strictObject({
  /** 1: one member. */
  assistance_unit: z.literal('1'),
  member: z.strictObject({ member_identifier: z.array(identifier).min(1) }),
  programme_identifier: z.tuple([
    z.strictObject({ programme_identifier: z.string().min(1), programme_name: z.string().min(1) }),
  ]),
  enrollment_date: wireTime,
  enrollment_status: z.enum(enrolmentCodes),
  benefits: z.array(
    z.strictObject({
      /** 1: cash. */
      benefit_type: z.literal('1'),
      benefit_date: wireTime,
      /** `KHR 80000`; absent where no amount is known. */
      benefit_value: z
        .string()
        .regex(/^KHR \d+$/)
        .optional(),
      payment_status: z.enum(paymentStates),
    }),
  ),
  additional_attributes: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
})
export type BeneficiaryRecord = z.infer<typeof beneficiaryRecord>

/** One or many: published samples write an object where the standard has a list. */
const many = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])])

const incomingProgramme = z.object({
  programme_identifier: z.string().optional(),
  programme_name: z.string().optional(),
})
const enrolmentFields = {
  enrollment_date: z.string().optional(),
  enrolment_date: z.string().optional(),
  enrollment_status: z.union([z.string(), z.number()]).optional(),
  enrolment_status: z.union([z.string(), z.number()]).optional(),
  additional_attributes: incomingAttributes,
  benefits: many(
    z.object({
      benefit_date: z.string().optional(),
      benefit_value: z.union([z.string(), z.number()]).optional().catch(undefined),
      payment_status: z.string().optional().catch(undefined),
    }),
  )
    .optional()
    .catch(undefined),
}
/** A programme, bare or wrapped and carrying the enrolment, as the published mock-up has it. */
const incomingProgrammes = many(
  z.object({
    ...incomingProgramme.shape,
    programme: incomingProgramme.optional(),
    ...enrolmentFields,
  }),
)

/** The part of an enrolment that a client reads, in both spellings and both nestings. */
export const incomingBeneficiary = z.object({
  ...enrolmentFields,
  member: z
    .object({
      member_identifier: z
        .array(z.object({ identifier_type: z.string(), identifier_value: z.string() }))
        .optional()
        .catch(undefined),
      programme_identifier: incomingProgrammes.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  programme_identifier: incomingProgrammes.optional().catch(undefined),
})
export type IncomingBeneficiary = z.infer<typeof incomingBeneficiary>
