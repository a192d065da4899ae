import { weekdays, type ServiceHours } from '../../schemas/service-hours.ts'
import { inPhnomPenh } from './phnom-penh.ts'

/** Whether somebody answers at this moment. The last minute named is the first one closed. */
export function isOpen({ open, closed }: ServiceHours, moment: Date): boolean {
  const { day, time, weekday } = inPhnomPenh(moment)
  const name = weekdays[weekday - 1]
  if (name === undefined || closed.includes(day)) return false
  return open.some(({ days, from, to }) => days.includes(name) && from <= time && time < to)
}
