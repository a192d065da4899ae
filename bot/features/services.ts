import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { onTap } from '../render/taps.ts'
import { inviteQuestion, showPersons } from './ask.ts'
import { askLanguage } from './ask-language.ts'
import { beginCheck, resumeCheck } from './check.ts'
import { beginFollow, resumeFollow } from './grievance-follow.ts'
import { beginAssist, endAssist } from './assist.ts'
import { resumeFiling } from './filing.ts'
import { beginGrievance, openGrievance } from './grievance.ts'
import { cancel, openMenu, openMore, showHelp } from './navigation.ts'
import { leaveFlow } from './open-flow.ts'
import { showNews, stopNews } from './news.ts'
import { askForget, showPrivacy } from './privacy.ts'
import { beginRequest } from './request.ts'
import { showMenu } from './show-menu.ts'
import { askCurrent, beginStatus } from './status.ts'
import { offerTalk } from './talk.ts'
import { LEAVE, warnUnsent } from './unsent.ts'

type Handler = (ctx: Ctx) => Promise<void>

/** What a command, a button of the menu or a link to the bot opens, by name. */
const services: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['ask', inviteQuestion],
  ['check', (ctx) => warnUnsent(ctx, 'check', beginCheck)],
  ['status', (ctx) => warnUnsent(ctx, 'status', beginStatus)],
  ['grievance', openGrievance],
  ['grievance-new', (ctx) => beginGrievance(ctx)],
  ['grievance-follow', (ctx) => warnUnsent(ctx, 'grievance-follow', beginFollow)],
  ['request', (ctx) => warnUnsent(ctx, 'request', beginRequest)],
  ['helper', (ctx) => warnUnsent(ctx, 'helper', beginAssist)],
  ['helper-end', endAssist],
  ['person', showPersons],
  ['talk', offerTalk],
  ['news', showNews],
  ['stop', stopNews],
  ['language', (ctx) => askLanguage(ctx)],
  ['privacy', showPrivacy],
  ['forget', askForget],
  ['help', showHelp],
  ['menu', openMenu],
  ['more', openMore],
  ['cancel', cancel],
  ['resume', resume],
])

/** How each flow goes on where it stopped. */
const flows: ReadonlyMap<string, Handler> = new Map([
  ['check', resumeCheck],
  ['status', askCurrent],
  ['grievance', resumeFiling],
  ['request', resumeFiling],
  ['assist', resumeFiling],
  ['follow', resumeFollow],
])

/** Commands that open the service of the same name; `/ask` takes a question with it. */
const COMMANDS = [
  'check',
  'status',
  'grievance',
  'request',
  'helper',
  'talk',
  'news',
  'stop',
  'language',
  'privacy',
  'forget',
  'help',
  'menu',
  'cancel',
] as const

/** Opens services by command and by button. */
export function servicesFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  for (const name of COMMANDS) feature.command(name, (ctx) => services.get(name)!(ctx))
  feature.filter(onTap('menu', 'go'), async (ctx, next) => {
    if (!(await openService(ctx, ctx.tap.option))) await next()
  })
  return feature
}

/** Opens the service of this name; false where there is none. */
export async function openService(ctx: Ctx, name: string): Promise<boolean> {
  const leaving = name.startsWith(LEAVE)
  const open = services.get(leaving ? name.slice(LEAVE.length) : name)
  if (!open) return false
  if (leaving) await leaveFlow(ctx)
  await open(ctx)
  return true
}

/** Goes on with the open flow; where none is open any more, there is the menu. */
export async function resume(ctx: Ctx): Promise<void> {
  const go = flows.get(ctx.session.flow ?? '')
  await (go ? go(ctx) : showMenu(ctx, ctx.t('bot-stale-button')))
}
