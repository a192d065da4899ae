/** The day of this build in Cambodia: review dates and the timeline are compared with it. */
export const buildDay = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Phnom_Penh' })
