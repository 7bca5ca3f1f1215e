import type { Database } from "~/db/database.server";

/** One submission of the demonstration with everything around it: what the parameters of any address can name. */
export type Place = {
  name: string;
  params: Record<string, string>;
  reviewId: string;
  participantId: string;
  state: string;
  /** The submission has a version that is published. */
  published: boolean;
  /** The submission has a frozen version at all. */
  frozen: boolean;
  /** The review has a published report. */
  reported: boolean;
  reportVersion: string | null;
  sectionId: string;
  excerptId: string;
};

const everything = {
  review: {
    include: {
      reports: { include: { versions: true, sections: { include: { paragraphs: true } } } },
      sessions: { orderBy: { number: "asc" } },
    },
  },
  participant: true,
  versions: { include: { frozenAnswers: { include: { excerpts: true } } }, orderBy: { version: "desc" } },
} as const;

function loadSubmissions(database: Database) {
  return database.read.submission.findMany({ include: everything, orderBy: [{ reviewId: "asc" }, { number: "asc" }] });
}

function toPlace(row: Awaited<ReturnType<typeof loadSubmissions>>[number], userId: string): Place {
  const { review, participant } = row;
  const version = row.versions.find((one) => one.publishedAt) ?? row.versions[0];
  const [report] = review.reports;
  const paragraph = report?.sections.flatMap((section) => section.paragraphs).find((one) => one.kind === "narrative");
  const reportVersion = report?.versions.find((one) => one.publishedAt) ?? report?.versions[0];
  return {
    name: `${review.slug} ${participant.slug} ${row.state}`,
    params: {
      lang: "en",
      review: review.slug,
      session: "2",
      question: "3",
      objective: "8",
      format: "json",
      // Both reviews of the demonstration have it.
      document: "background-note-2024-session-2",
      file: "en",
      part: "session-2",
      invitation: "none",
      number: String(row.number),
      version: String(version?.version ?? 1),
      participant: participant.slug,
      receiptNumber: version?.receiptNumber ?? "none",
      submissionId: row.id,
      versionId: version?.id ?? "none",
      frozenAnswerId: version?.frozenAnswers[0]?.id ?? "none",
      paragraphId: paragraph?.id ?? "none",
      userId,
      annex: "none",
      position: "1",
    },
    reviewId: review.id,
    participantId: participant.id,
    state: row.state,
    published: Boolean(version?.publishedAt),
    frozen: row.versions.length > 0,
    reported: Boolean(reportVersion?.publishedAt),
    reportVersion: reportVersion ? String(reportVersion.number) : null,
    sectionId: report?.sections[0]?.id ?? "none",
    excerptId: version?.frozenAnswers[0]?.excerpts[0]?.id ?? "none",
  };
}

/** One place for every status that the demonstration knows, in each of its reviews. */
export async function loadPlaces(database: Database): Promise<Place[]> {
  const { id } = await database.read.user.findFirstOrThrow({ orderBy: { emailKey: "asc" } });
  const places = (await loadSubmissions(database)).map((row) => toPlace(row, id));
  const first = new Map<string, Place>();
  for (const place of places) {
    const kind = `${place.reviewId} ${place.state} ${place.published}`;
    if (!first.has(kind)) first.set(kind, place);
  }
  return [...first.values()];
}
