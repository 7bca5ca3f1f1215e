import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import { answerLevel, countLevels, type LevelCounts } from "~/domain/counting/publication-level";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import type { WrittenContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import type { ReadNotApplicable } from "../not-applicable/read-not-applicable";
import type { DraftAnnex } from "../annex/shown-annex";
import { draftOf, type OwnDraft } from "../answer/read-own-draft.server";
import { loadDraft } from "../clearance/draft-to-clear.server";
import { markToConfirm } from "../receipt/freeze-submission.server";
import { toHead, type SubmissionHead } from "../submission-head.server";
import type { SubmissionStatus } from "../submission-statuses";
import { findNamedFor, whyNotConfirm } from "./decide-joint.server";
import { jointStatusOf, sentStatusOf, type JointStatus } from "./joint-rules";
import type { JointKey } from "./joint-schema";

/** An answer of another's draft: its words, and nothing of how they were written. */
export type JointAnswer = WrittenContent & {
  question: number;
  kind: QuestionKind;
  questionText: ReadText;
  objectives: number[];
};

/** An annex of another's draft, without the name under which it was uploaded. */
export type JointAnnex = Omit<DraftAnnex, "name">;

export type JointText = {
  submissionId: string;
  number: number;
  /** Where the text is public. */
  published: boolean;
  state: SubmissionStatus;
  owner: SubmissionHead["owner"];
  participant: ParticipantLink;
  review: Pick<SubmissionHead["review"], "slug" | "title" | "timeZone">;
  readerZone: string | null;
  now: Date;
  status: JointStatus;
  namedAt: Date | null;
  answeredAt: Date | null;
  note: string;
  reason: string | null;
  /** The text can be confirmed now; the mark of it. */
  open: boolean;
  text: string;
  /** The version that was sent last names the participant. */
  inSent: boolean;
  /** Null where the participant declined or withdrew: then there is nothing to read. */
  sessions: { session: number; label: string; answers: JointAnswer[] }[] | null;
  /** The files that are sent with it; none where there is nothing to read. */
  annexes: JointAnnex[];
  /** The questions that do not apply to the authors; none where there is nothing to read. */
  notApplicable: ReadNotApplicable[];
  /** Who reads how many of the answers. */
  levels: LevelCounts;
};

function sessionsOf({ sessions }: OwnDraft): NonNullable<JointText["sessions"]> {
  return sessions
    .filter(({ answers }) => answers.length > 0)
    .map(({ session, label, answers }) => ({
      session,
      label,
      answers: answers.map(({ question, kind, questionText, objectives, language, text, value }) => ({
        ...{ question, kind, questionText, objectives, language, text },
        ...(value === undefined ? {} : { value }),
      })),
    }));
}

const annexesOf = ({ annexes }: OwnDraft): JointAnnex[] => annexes.map(({ name: _name, ...annex }) => annex);

const levelsOf = ({ head, sessions }: OwnDraft) =>
  countLevels(sessions.flatMap(({ answers }) => answers).map(({ level }) => answerLevel(head.level, level)));

/**
 * The whole text of a joint submission as it is now, for a focal point of a participant that it names; of how it is
 * written, screened or returned nothing.
 * @throws DomainError notFound where the submission does not name it, or the actor does not act for it; forbidden for a
 * drafter
 */
export async function readJointText(ctx: QueryContext, { language, ...key }: JointKey & { language: Language }) {
  const named = await findNamedFor(ctx.read, ctx, key);
  const row = findSubmissionHead(ctx.read, key.submissionId);
  if (!row) throw notFound();
  const setup = await reviewSetup(ctx.read, row.review);
  const whole = { ...row, setup, sight: "all" as const };
  const head = toHead(whole, ctx, language);
  const open = whyNotConfirm({ ...whole, review: setup }) === null;
  const { draft } = await loadDraft(ctx.read, row.id);
  const text = markToConfirm(draft, setup);
  const status = (open ? jointStatusOf : sentStatusOf)(named, text);
  const own = await draftOf(ctx, whole, language);
  const { slug, title, timeZone } = head.review;
  const { note, reason, namedAt, agreedAt, declinedAt, withdrawnAt } = named;
  const closed = status === "declined" || status === "withdrawn" || (!open && status === "asked");
  return {
    submissionId: row.id,
    number: row.number,
    published: row.published && head.state !== "withdrawn",
    state: head.state,
    owner: head.owner,
    participant: toParticipantLink(named.participant, language),
    review: { slug, title, timeZone },
    ...{ readerZone: head.readerZone, now: ctx.now },
    ...{ status, note, reason, namedAt, open, text },
    answeredAt: status === "asked" ? null : (agreedAt ?? declinedAt ?? withdrawnAt),
    inSent: named.namedInVersion !== null && named.namedInVersion === row.latest?.version,
    ...{ sessions: closed ? null : sessionsOf(own), annexes: closed ? [] : annexesOf(own) },
    notApplicable: closed ? [] : own.notApplicable,
    levels: levelsOf(own),
  } satisfies JointText;
}
