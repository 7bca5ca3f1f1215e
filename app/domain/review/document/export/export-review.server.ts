import { isDeepStrictEqual } from "node:util";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import type { ReadClient } from "~/db/types";
import { usualCodebook } from "~/domain/coding/codebook/create-codebook.server";
import { aliasesOf } from "~/domain/participant/create-participants.server";
import { entityKey } from "~/domain/participant/entity-key";
import { bodyOf, type BodyRecord, bodyRecordSchema } from "~/domain/participant/participant-record";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import { referenceParticipants } from "~/domain/participant/reference-participants.server";
import { generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { Language } from "~/language/language";
import { namedParticipants } from "~/domain/review/document/check-document";
import { known } from "~/domain/review/document/known";
import { textsOf } from "./export-texts";
import type { DocumentOutline, ReviewDocument } from "~/domain/review/document/review-document";
import { setUpDocument, type StoredReview } from "./set-up-document";
import { regionNamesOf } from "~/domain/review/document/write/stored-columns.server";

const ofReference = new Set(referenceParticipants.map(({ slug }) => slug));

function loadBodies(read: ReadClient, slugs: string[]) {
  return read.participant.findMany({
    where: { slug: { in: slugs } },
    orderBy: { slug: "asc" },
    include: { aliases: true },
  });
}

function bodyRecord(row: Awaited<ReturnType<typeof loadBodies>>[number]): BodyRecord {
  const { class: kind, category, acronym, name, names, unofficial = [] } = toReportParticipant(row);
  const { acronyms, enWithArticle, frArticle = null, frDe, ruGenitive } = names;
  const record = bodyRecordSchema.parse({
    slug: row.slug,
    class: kind,
    acronym,
    name,
    grammar: { enWithArticle: enWithArticle ?? name.en, frArticle, ...known({ frDe, ruGenitive }) },
    ...known({ category, acronyms, unofficial: unofficial.length > 0 ? unofficial : undefined }),
  });
  const derived = aliasesOf(bodyOf(record));
  const aliases = row.aliases.map(({ alias }) => alias).filter((alias) => !derived.has(entityKey(alias)));
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
          parent: { select: { key: true } },
          paragraphs: { where: { kind: "generated", removedAt: null }, orderBy: { position: "asc" } },
        },
      },
    },
  });
  return reports.map(({ key, title, attribution, sections }) => ({
    key,
    title: text(title),
    attribution: attribution === "named-practice" ? "named-practice" : "anonymous",
    sections: sections.map((section) => ({
      key: section.key,
      heading: text(section.heading),
      numbering: section.numbering as DocumentOutline["sections"][number]["numbering"],
      ...known({
        parent: section.parent?.key,
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

/** A review as its document, complete; null where there is none with this slug. What it answers can be imported. */
export async function exportReview(read: ReadClient, slug: string): Promise<ReviewDocument | null> {
  const key = findReviewKeyBySlug(read, slug);
  return key && exportStored(read, { setup: await reviewSetup(read, key), facts: await storedFacts(read, key) });
}

/** The same for a review whose set-up is read already. */
export async function exportStored(read: ReadClient, { setup, facts }: StoredReview): Promise<ReviewDocument> {
  const document = withoutUsual(setUpDocument({ setup, facts }));
  const [original = "en"] = document.languages;
  const named = [...new Set(namedParticipants(document).map((one) => one.slug))].filter((one) => !ofReference.has(one));
  const codebook = codebookOf(setup.codes, original);
  return {
    ...document,
    bodies: (await loadBodies(read, named)).map(bodyRecord),
    reports: await outlinesOf(read, setup.id, original),
    ...(codebook ? { codebook } : {}),
  };
}

/** The same as the text of a file. */
export function documentFile(document: ReviewDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
