import { listCandidates } from "~/db/queries/draft/joint-candidates.server";
import { matchNames } from "~/domain/participant/match-names";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { can } from "~/permission/can";
import { loadDraft } from "../clearance/draft-to-clear.server";
import { markToConfirm } from "../receipt/freeze-submission.server";
import { getTeamHead, toHead, type SubmissionHead } from "../submission-head.server";
import type { ClosedReason } from "../submission-rules";
import { jointStatusOf, sentStatusOf, whyNotName, type JointStatus } from "./joint-rules";

/** A participant that is named, as the lead reads it. */
export type NamedLine = {
  participant: ParticipantLink;
  status: JointStatus;
  namedAt: Date | null;
  /** When it said what it said last; null while it has not answered. */
  answeredAt: Date | null;
  note: string;
  reason: string | null;
  /** The latest version that was sent names it. */
  inSent: boolean;
};

export type JointPage = {
  head: SubmissionHead;
  joint: boolean;
  named: NamedLine[];
  /** The reader may name others; whether they can be named now, or why not. */
  mayName: boolean;
  closed: ClosedReason | null;
  q: string;
  /** What the search found, as far as the page shows it. */
  found: ParticipantLink[];
  more: boolean;
  /** The participant that is to be named. */
  chosen: ParticipantLink | null;
};

/** As many as a person looks through before typing more of the name. */
const mostFound = 20;

export type JointQuery = { submissionId: string; language: Language; q: string; who: string | undefined };

function search({ read }: QueryContext, { submissionId, language, q, who }: JointQuery) {
  if (q === "" && who === undefined) return { found: [], more: false, chosen: null };
  const rows = listCandidates(read, submissionId, language);
  const named = rows.map((row) => ({ ...row, name: textOf(row.name, language), row }));
  const found = matchNames(q, named, mostFound + 1).map(({ row }) => toParticipantLink(row, language));
  const chosen = rows.find(({ slug }) => slug === who);
  return {
    found: found.slice(0, mostFound),
    more: found.length > mostFound,
    chosen: chosen ? toParticipantLink(chosen, language) : null,
  };
}

/** The rows of those who are named, with the participant of each, in the order given. */
function listNamed({ read }: Pick<QueryContext, "read">, submissionId: string) {
  return read.submissionAssociate.findMany({
    where: { submissionId, removedAt: null },
    orderBy: { position: "asc" },
    include: { participant: { select: { slug: true, class: true, name: true } } },
  });
}

type Row = Awaited<ReturnType<typeof listNamed>>[number];

function answeredAtOf({ agreedAt, declinedAt, withdrawnAt }: Row, status: JointStatus): Date | null {
  if (status === "asked") return null;
  return agreedAt ?? declinedAt ?? withdrawnAt;
}

/**
 * Who is named in a submission, what each said, and, for a focal point, who else can be named.
 * @throws DomainError notFound where the actor may not read the submission
 */
export async function readJoint(ctx: QueryContext, query: JointQuery): Promise<JointPage> {
  const { submissionId, language } = query;
  const row = await getTeamHead(ctx, submissionId);
  const head = toHead(row, ctx, language);
  const rows = await listNamed(ctx, submissionId);
  const { draft, setup } = await loadDraft(ctx.read, submissionId);
  const text = markToConfirm(draft, setup);
  const statusOf = head.writeClosed && !head.inClearance ? sentStatusOf : jointStatusOf;
  const mayName = can(ctx.actor, "joint.name", { participantId: row.participantId });
  const closed = whyNotName({ writeClosed: head.writeClosed, joint: row.joint, versions: head.versions });
  const offers = mayName && !closed ? search(ctx, query) : { found: [], more: false, chosen: null };
  return {
    head,
    joint: row.joint,
    named: rows.map((one) => {
      const status = statusOf(one, text);
      return {
        participant: toParticipantLink(one.participant, language),
        status,
        namedAt: one.namedAt,
        answeredAt: answeredAtOf(one, status),
        note: head.seesAll ? one.note : "",
        reason: head.seesAll ? one.reason : null,
        inSent: one.namedInVersion !== null && one.namedInVersion === row.latest?.version,
      };
    }),
    ...{ mayName, closed, q: query.q },
    ...offers,
  };
}

/** What those who send are told of a joint submission: who will be named, and who will not, and why. */
export type JointMark = {
  confirmed: ParticipantLink[];
  others: { participant: ParticipantLink; status: JointStatus }[];
};

/** Null where nobody is named. */
export async function readJointMark(
  ctx: Pick<QueryContext, "read">,
  { id, joint }: { id: string; joint: boolean },
  language: Language,
): Promise<JointMark | null> {
  if (!joint) return null;
  const rows = await listNamed(ctx, id);
  if (rows.length === 0) return null;
  const { draft, setup } = await loadDraft(ctx.read, id);
  const text = markToConfirm(draft, setup);
  const lines = rows.map((row) => ({
    participant: toParticipantLink(row.participant, language),
    status: jointStatusOf(row, text),
  }));
  return {
    confirmed: lines.filter(({ status }) => status === "confirmed").map(({ participant }) => participant),
    others: lines.filter(({ status }) => status !== "confirmed"),
  };
}
