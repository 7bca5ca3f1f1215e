import type { Prisma } from "~/db/types";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import {
  allObjectives,
  buildMatrix,
  leastAddressed,
  type MatrixRow,
  type ObjectiveMatrix,
  type ObjectiveShares,
} from "~/domain/counting/objective-matrix";
import type { ParticipantView } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { listSources } from "./evidence-sources.server";

export type EvidenceRow = MatrixRow<ParticipantView>;

/** The objectives coded: who reported on what, as reviewers marked it. */
export type Evidence = ObjectiveMatrix<ParticipantView> & {
  reports: number;
  passages: number;
  /** The shares that are said in words: of the objective asked for, or the one that the fewest addressed. */
  said: ObjectiveShares;
  /** Objectives of the session that is looked at. */
  sessionObjectives: number[];
};

type Asked = { reviewId: string; filters: EvidenceFilters; language: Language };

/** Current texts and the excerpts in them, as far as the filters narrow them to a session and a language. */
function current({ reviewId, filters: { session, language } }: Asked) {
  return {
    ...currentTextsOf(reviewId),
    ...(session === undefined ? {} : { session }),
    ...(language === undefined ? {} : { language }),
  } satisfies Prisma.ListedTextWhereInput & Prisma.ListedExcerptWhereInput;
}

/** Passages with the objectives under which they are coded. */
async function listPassages({ read }: QueryContext, asked: Asked) {
  const { kind } = asked.filters;
  const ofKind = kind ? { excerpt: { codes: { some: { code: { key: kind, reviewId: asked.reviewId } } } } } : {};
  const rows = await read.listedExcerpt.findMany({
    where: { ...current(asked), ...ofKind },
    select: { excerptId: true, submissionId: true },
  });
  const coded = await read.excerptCode.findMany({
    where: { code: { reviewId: asked.reviewId, type: "objective" }, excerpt: { listed: current(asked) } },
    select: { excerptId: true, code: { select: { objectiveNumber: true } } },
  });
  const objectives = new Map<string, number[]>();
  for (const { excerptId, code } of coded) {
    if (code.objectiveNumber === null) continue;
    objectives.set(excerptId, [...(objectives.get(excerptId) ?? []), code.objectiveNumber]);
  }
  return rows.map(({ excerptId, submissionId }) => ({ submissionId, objectives: objectives.get(excerptId) ?? [] }));
}

/** The submissions of which a text passes. */
async function listSubmissionIds({ read }: QueryContext, asked: Asked): Promise<string[]> {
  const rows = await read.listedText.groupBy({ by: ["submissionId"], where: current(asked) });
  return rows.map(({ submissionId }) => submissionId);
}

async function objectivesOf({ read }: QueryContext, reviewId: string, session: number | undefined): Promise<number[]> {
  if (session === undefined) return [];
  const rows = await read.sessionObjective.findMany({ where: { session: { reviewId, number: session } } });
  return rows.map(({ objectiveNumber }) => objectiveNumber).sort((a, b) => a - b);
}

/** The shares of the objective asked for; else of the least addressed one, of the session's where one is looked at. */
function sharesToSay(shares: readonly ObjectiveShares[], asked: number | undefined, ofSession: readonly number[]) {
  const among = ofSession.length > 0 ? shares.filter(({ objective }) => ofSession.includes(objective)) : shares;
  const said = shares.find(({ objective }) => objective === asked) ?? leastAddressed(among);
  if (!said) throw new Error("The matrix has no objectives");
  return said;
}

/** Who reported on what: participants by objectives, by the excerpts that pass the filters. */
export async function readEvidence(ctx: QueryContext, input: Asked): Promise<Evidence> {
  const { reviewId, filters, language } = input;
  const sources = await listSources(ctx.read, await listSubmissionIds(ctx, input), language);
  const passages = await listPassages(ctx, input);
  const items = new Map<string, number[][]>(sources.map(({ submissionId }) => [submissionId, []]));
  for (const { submissionId, objectives } of passages) items.get(submissionId)?.push(objectives);
  const matrix = buildMatrix(
    sources.map((source) => ({ ...source, items: items.get(source.submissionId) ?? [] })),
    { objectives: allObjectives, language },
  );
  const sessionObjectives = await objectivesOf(ctx, reviewId, filters.session);
  return {
    ...matrix,
    reports: sources.length,
    passages: passages.length,
    said: sharesToSay(matrix.shares, filters.objective, sessionObjectives),
    sessionObjectives,
  };
}
