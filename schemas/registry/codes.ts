/** Codes of failures in acknowledgements and HTTP errors, as the standard lists them. */
export const errorCodes = [
  'err.request.bad',
  'err.request.unauthorized',
  'err.request.forbidden',
  'err.request.not_found',
  'err.request.timeout',
  'err.request.too_many_requests',
  'err.version.not_supported',
  'err.sender_id.invalid',
  'err.sender_uri.invalid',
  'err.receiver_id.invalid',
  'err.signature.missing',
  'err.signature.invalid',
  'err.encryption.invalid',
  'err.service.unavailable',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Why a whole message was rejected. */
export const headerReasons = [
  'rjct.version.invalid',
  'rjct.message_id.duplicate',
  'rjct.message_ts.invalid',
  'rjct.action.invalid',
  'rjct.action.not_supported',
  'rjct.total_count.invalid',
  'rjct.total_count.limit_exceeded',
  'rjct.errors.too_many',
] as const
export type HeaderReason = (typeof headerReasons)[number]

/** Why one part of a search was rejected. */
export const searchReasons = [
  'rjct.reference_id.invalid',
  'rjct.reference_id.duplicate',
  'rjct.timestamp.invalid',
  'rjct.search_criteria.invalid',
  'rjct.filter.invalid',
  'rjct.sort.invalid',
  'rjct.pagination.invalid',
  'rjct.search.too_many_records_found',
] as const
export type SearchReason = (typeof searchReasons)[number]

/** Why one part of a subscription was rejected. */
export const subscribeReasons = [
  'rjct.reference_id.invalid',
  'rjct.reference_id.duplicate',
  'rjct.timestamp.invalid',
  'rjct.notify_types.invalid',
  'rjct.notify_details.invalid',
  'rjct.person_id.invalid',
  'rjct.event.already_subscribed',
] as const
export type SubscribeReason = (typeof subscribeReasons)[number]

/** Why subscriptions were not ended. */
export const unsubscribeReasons = [
  'rjct.reference_id.invalid',
  'rjct.reference_id.duplicate',
  'rjct.timestamp.invalid',
  'rjct.subscription_code.invalid',
  'rjct.requester.invalid',
  'rjct.event.already_unsubscribed',
] as const
export type UnsubscribeReason = (typeof unsubscribeReasons)[number]
