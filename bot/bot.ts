import { Bot, type BotConfig } from 'grammy'
import type { BotDeps, Ctx } from './context.ts'
import { apologise } from './features/apologise.ts'
import { groupFeature } from './features/group.ts'
import { askFeature } from './features/ask.ts'
import { checkFeature } from './features/check.ts'
import { assistFeature } from './features/assist.ts'
import { caseDecideFeature } from './features/case-decide.ts'
import { caseSayFeature } from './features/case-say.ts'
import { filingFeature } from './features/filing.ts'
import { grievanceFollowFeature, namedCaseFeature } from './features/grievance-follow.ts'
import { languageFeature } from './features/language.ts'
import { listenFeature } from './features/listen.ts'
import { newsFeature } from './features/news.ts'
import { privacyFeature } from './features/privacy.ts'
import { requestMembersFeature } from './features/request-members.ts'
import { servicesFeature } from './features/services.ts'
import { deskLinkFeature } from './features/staff/desk-link.ts'
import { staffGroupsFeature } from './features/staff/staff-groups.ts'
import { startFeature } from './features/start.ts'
import { statusButtonsFeature } from './features/status-show.ts'
import { statusFeature } from './features/status.ts'
import { strayNumberFeature } from './features/stray-number.ts'
import { talkFeature } from './features/talk.ts'
import { typedWordFeature } from './features/typed-word.ts'
import { unhandledFeature } from './features/unhandled.ts'
import { withSession } from './features/with-session.ts'

/**
 * The bot, ready to handle updates; starts nothing. The order of features is the order in which
 * an update is offered to them.
 * @throws when the token has not the form of a token (grammY).
 */
export function createBot(token: string, deps: BotDeps, config?: BotConfig<Ctx>): Bot<Ctx> {
  const bot = new Bot<Ctx>(token, config)
  // First, hence innermost: a sink installed here sees every call in its final form.
  bot.api.config.use(...(deps.transformers ?? []))
  const safe = bot.errorBoundary(apologise(deps.log))
  safe.use(
    staffGroupsFeature(deps, bot.api),
    groupFeature(deps),
    withSession(deps),
    requestMembersFeature(),
    assistFeature(),
    talkFeature(deps),
    deskLinkFeature(deps),
    startFeature(),
    languageFeature(),
    privacyFeature(),
    listenFeature(deps),
    newsFeature(),
    servicesFeature(),
    typedWordFeature(deps),
    caseSayFeature(),
    statusFeature(),
    statusButtonsFeature(),
    filingFeature(),
    caseDecideFeature(),
    grievanceFollowFeature(),
    checkFeature(),
    namedCaseFeature(),
    strayNumberFeature(),
    askFeature(deps),
    unhandledFeature(),
  )
  return bot
}
