import type { Reader } from "~/db/types";
import { aliasesOf } from "~/domain/participant/create-participants.server";
import { countryCodes } from "~/domain/participant/countries.server";
import { bodyOf } from "~/domain/participant/participant-record";
import { commissionNamed } from "~/domain/review/regional-commissions.server";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { findingsOfDocument, namedParticipants } from "./check-document";
import { type Fault, type Finding, findingsOfShape } from "./document-faults";
import { readJson } from "./read-json";
import { type ReviewDocument, reviewDocumentSchema } from "./review-document";

/** A document that can be imported, or every fault that it has. */
export type DocumentResult = { ok: true; document: ReviewDocument } | { ok: false; faults: Fault[] };

/** Names of bodies of the document that another participant of the portal has. */
async function takenNames(reader: Reader, { bodies }: ReviewDocument): Promise<Finding[]> {
  const places = new Map(
    bodies.flatMap((body, at) => [...aliasesOf(bodyOf(body)).keys()].map((key) => [key, { at, slug: body.slug }])),
  );
  const stored = await inChunks([...places.keys()], rowsAtOnce, (keys) =>
    reader.participantAlias.findMany({
      where: { key: { in: keys } },
      select: { key: true, participant: { select: { slug: true } } },
    }),
  );
  return stored.flatMap(({ key, participant }): Finding[] => {
    const own = places.get(key);
    return own && own.slug !== participant.slug
      ? [{ path: ["bodies", own.at, "name"], key: "nameTaken", detail: participant.slug }]
      : [];
  });
}

/** Participants that are neither among the bodies of the document nor known to the portal. */
async function unknownParticipants(reader: Reader, document: ReviewDocument): Promise<Finding[]> {
  const own = new Set(document.bodies.map(({ slug }) => slug));
  const named = namedParticipants(document).filter(({ slug }) => !own.has(slug));
  const rows = await reader.participant.findMany({ select: { slug: true } });
  const known = new Set(rows.map(({ slug }) => slug));
  return named
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, path }) => ({ path, key: "unknownParticipant", detail: slug }));
}

/** The countries in which a body works are known to the portal. */
function findingsOfCountries({ bodies }: ReviewDocument): Finding[] {
  return bodies.flatMap(({ countries = [] }, at) =>
    countries.flatMap((code, index): Finding[] =>
      countryCodes.has(code) ? [] : [{ path: ["bodies", at, "countries", index], key: "unknownCountry", detail: code }],
    ),
  );
}

/** Why this portal cannot import a document that is sound in itself. */
async function findingsInPortal(reader: Reader, document: ReviewDocument): Promise<Finding[]> {
  const { review, region, regionNames } = document;
  const taken = await reader.review.findUnique({ where: { slug: review }, select: { id: true } });
  return [
    ...(taken ? [{ path: ["review"], key: "slugTaken", detail: review } as const] : []),
    ...(regionNames || commissionNamed(region)
      ? []
      : [{ path: ["region"], key: "unknownRegion", detail: region } as const]),
    ...findingsOfCountries(document),
    ...(await unknownParticipants(reader, document)),
    ...(await takenNames(reader, document)),
  ];
}

/** What keeps a document of the right shape from being imported. */
export async function findingsIn(reader: Reader, document: ReviewDocument): Promise<Finding[]> {
  return [...findingsOfDocument(document), ...(await findingsInPortal(reader, document))];
}

/**
 * Reads a file as the set-up of a review and checks everything that can be checked without writing: each fault with its
 * place and line.
 */
export async function readDocument(reader: Reader, bytes: Uint8Array): Promise<DocumentResult> {
  const json = readJson(bytes);
  if (!json.ok) return json;
  const { value, faultsOf } = json.read;
  const parsed = reviewDocumentSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { ok: false, faults: faultsOf(findingsOfShape(parsed.error)) };
  const faults = faultsOf(await findingsIn(reader, parsed.data));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: parsed.data };
}
