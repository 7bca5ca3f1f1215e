import { attributionOf } from "~/domain/report/content/attribution";
import { isDeepStrictEqual } from "node:util";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import { listAgreed } from "~/db/queries/participations/list-agreed.server";
import { listBodies, type StoredBody } from "~/db/queries/participations/list-bodies.server";
import { listNotes } from "~/db/queries/meeting/list-notes.server";
import type { ReadClient } from "~/db/types";
import { usualCodebook } from "~/domain/coding/codebook/create-codebook.server";
import { aliasesOf } from "~/domain/participant/create-participants.server";
import { entityKey } from "~/domain/participant/entity-key";
import { bodyOf, type BodyRecord, bodyRecordSchema } from "~/domain/participant/participant-record";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import { referenceParticipants } from "~/domain/participant/reference-participants.server";
import { generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { writtenNote } from "~/domain/review/notes/note-content";
import { noteOf } from "~/domain/review/notes/own-notes.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { Language } from "~/language/language";
import { wallTime } from "~/language/zoned-time";
import { namedParticipants } from "~/domain/review/document/check-document";
import { known } from "~/domain/review/document/known";
import { textsOf } from "./export-texts";
import type { DocumentOutline, ReviewDocument } from "~/domain/review/document/review-document";
import { setUpDocument, type StoredReview } from "./set-up-document";
import { regionNamesOf } from "~/domain/review/document/write/stored-columns.server";

const ofReference = new Set(referenceParticipants.map(({ slug }) => slug));

function bodyRecord(row: StoredBody): BodyRecord {
  const { class: kind, category, acronym, name, names, unofficial = [] } = toReportParticipant(row);
  const { acronyms, enWithArticle, frArticle = null, frDe, ruGenitive } = names;
  const record = bodyRecordSchema.parse({
    slug: row.slug,
    class: kind,
    acronym,
    name,
    grammar: { enWithArticle: enWithArticle ?? name.en, frArticle, ...known({ frDe, ruGenitive }) },
    ...known({ category, acronyms, unofficial: unofficial.length > 0 ? unofficial : undefined }),
    ...known({ countries: row.countries, languages: row.languages }),
  });
  const derived = aliasesOf(bodyOf(record));
  const aliases = row.aliases.filter((alias) => !derived.has(entityKey(alias)));
  return { ...record, ...(aliases.length > 0 ? { aliases: aliases.sort() } : {}) };
}

async function outlinesOf(read: ReadClient, reviewId: string, original: Language): Promise<DocumentOutline[]> {
  const { text } = textsOf(original);
  const reports = await read.report.findMany({
    where: { reviewId },
    orderBy: { key: "asc" },
    include: {
      sections: {
        orderBy: { position: "asc" },
        include: {
          paragraphs: { where: { kind: "generated", removedAt: null }, orderBy: { position: "asc" } },
        },
      },
    },
  });
  return reports.map(({ key, title, attribution, sections }) => ({
    key,
    title: text(title),
    attribution: attributionOf(attribution),
    sections: sections.map((section) => ({
      key: section.key,
      heading: text(section.heading),
      numbering: section.numbering as DocumentOutline["sections"][number]["numbering"],
      ...known({
        parent: sections.find(({ id }) => id === section.parentId)?.key,
        generators:
          section.paragraphs.length > 0
            ? section.paragraphs.map(({ generator }) => generatorSchema.parse(generator))
            : undefined,
      }),
    })),
  }));
}

type CodeRow = { type: string; key: string; label: unknown; description: unknown };

/** Kinds and themes; undefined where they are those that every review begins with. */
function codebookOf(codes: readonly CodeRow[], original: Language): ReviewDocument["codebook"] {
  const usual = { kind: usualCodebook.kinds, theme: usualCodebook.themes };
  const ofType = (type: "kind" | "theme") => codes.filter((code) => code.type === type);
  const same = (["kind", "theme"] as const).every((type) =>
    isDeepStrictEqual(
      ofType(type).map(({ key, label, description }) => ({ key, label, description })),
      usual[type].map(({ key, ...texts }) => ({ key: `${type}-${key}`, ...texts })),
    ),
  );
  if (same) return undefined;
  const { text } = textsOf(original);
  const written = (type: "kind" | "theme") =>
    ofType(type).map(({ key, label, description }) => ({
      key: key.replace(`${type}-`, ""),
      label: text(label),
      description: text(description),
    }));
  return { kinds: written("kind"), themes: written("theme") };
}

/** What the portal would put there by itself is left out. */
function withoutUsual({ regionNames, quantifierScale, ...document }: ReviewDocument): ReviewDocument {
  const usualNames = isDeepStrictEqual(regionNames, regionNamesOf({ region: document.region }));
  const usualScale = isDeepStrictEqual(quantifierScale, defaultQuantifierScale);
  return {
    ...document,
    ...(usualNames || !regionNames ? {} : { regionNames }),
    ...(usualScale || !quantifierScale ? {} : { quantifierScale }),
  };
}

/** Who takes part, each with what was agreed with it. */
function withAgreed(read: ReadClient, { setup }: StoredReview): ReviewDocument["participants"] {
  return listAgreed(read, setup.id).map(({ slug, accreditation, extendedUntil, admittedLate, extensionReason }) => {
    const extension =
      extendedUntil === null
        ? null
        : {
            until: wallTime(new Date(extendedUntil), setup.timeZone),
            late: admittedLate === 1,
            ...known({ reason: extensionReason }),
          };
    if (accreditation === null && extension === null) return slug;
    return { participant: slug, ...known({ accreditation, extension }) };
  });
}

/** A review as its document, complete; null where there is none with this slug. What it answers can be imported. */
export async function exportReview(read: ReadClient, slug: string): Promise<ReviewDocument | null> {
  const key = findReviewKeyBySlug(read, slug);
  return key && exportStored(read, { setup: await reviewSetup(read, key), facts: await storedFacts(read, key) });
}

/** The sessions with their background notes: as published where nothing was changed since, otherwise as they are written. */
function withNotes(
  read: ReadClient,
  { setup, facts }: StoredReview,
  { sessions, languages: [original = "en"] }: ReviewDocument,
): ReviewDocument["sessions"] {
  const rows = listNotes(read, setup.id);
  const notes = facts.sessions.map((session) => noteOf(session, rows));
  return sessions.map((session) => {
    const note = notes.find((one) => one.session.number === session.number);
    if (!note || note.status === "none") return session;
    const published = note.status === "published" ? { published: true } : {};
    return { ...session, backgroundNote: { ...writtenNote(note.content, original), ...published } };
  });
}

/** The same for a review whose set-up is read already. */
export async function exportStored(read: ReadClient, { setup, facts }: StoredReview): Promise<ReviewDocument> {
  const document = withoutUsual(setUpDocument({ setup, facts }));
  const [original = "en"] = document.languages;
  const named = [...new Set(namedParticipants(document).map((one) => one.slug))].filter((one) => !ofReference.has(one));
  const codebook = codebookOf(setup.codes, original);
  return {
    ...document,
    participants: withAgreed(read, { setup, facts }),
    sessions: withNotes(read, { setup, facts }, document),
    bodies: listBodies(read, named).map(bodyRecord),
    reports: await outlinesOf(read, setup.id, original),
    ...(codebook ? { codebook } : {}),
  };
}

/** The same as the text of a file. */
export function documentFile(document: ReviewDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
