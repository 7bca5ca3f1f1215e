import { countAnswersOfReview } from "~/db/queries/answered/count-answers.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { seenMark } from "~/domain/review/setup/changed-fields";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { compareIn } from "~/language/format";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { whySessionStays } from "./session-rules";

/**
 * One session for those who set it up, with the names of all participants that can be organizers or speak.
 * @throws DomainError notFound
 */
export async function readSessionSetUp(
  ctx: QueryContext,
  { review, session: number, language }: { review: string; session: number; language: Language },
) {
  const own = await readOwnSetUp(ctx, review);
  const session = own.document.sessions.find((one) => one.number === number);
  if (!session) throw notFound();
  const answered = countAnswersOfReview(ctx.read, own.setup.id);
  const rows = await ctx.read.participant.findMany({ select: { slug: true, name: true } });
  const names = new Map(rows.map(({ slug, name }) => [slug, textOf(name, language)]));
  const elsewhere = (objective: number) =>
    own.document.sessions.filter((one) => one.number !== number && one.objectives.includes(objective));
  const objectives = setupInLanguage(own.setup, language).everyObjective.map(({ number: objective, title }) => ({
    number: objective,
    title,
    /** The other sessions that take it up. */
    sessions: elsewhere(objective).map((one) => one.number),
  }));
  return {
    head: frameOf(own, language),
    session,
    seen: seenMark(session),
    /** Whose clocks its times are of, and the days between which it can be held. */
    zone: own.document.zoneName[language].name,
    meeting: own.document.dates.meeting ?? null,
    organizers: (session.organizers ?? []).map((slug) => names.get(slug) ?? slug),
    speaker: session.speaker ? (names.get(session.speaker.participant) ?? "") : "",
    objectives,
    participants: [...names.values()].sort(compareIn(language)),
    stays: whySessionStays({ ...own, answered }, number),
    renumbers: answered.submissions === 0,
  };
}

export type SessionSetUp = Awaited<ReturnType<typeof readSessionSetUp>>;
