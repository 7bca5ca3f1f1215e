import type { CodingExport, ExportedExcerpt, ExportedText } from "~/domain/coding/export/read-coding.server";
import { sliceCodePoints } from "~/language/text/code-points";

/** Characters before and after a passage, by which it is found again in a text that changed. */
const around = 32;

const urn = (id: string) => `urn:uuid:${id}`;

function selectors({ text }: ExportedText, { startsAt, endsAt, quote }: ExportedExcerpt) {
  return [
    { type: "TextPositionSelector", start: startsAt, end: endsAt },
    {
      type: "TextQuoteSelector",
      exact: quote,
      prefix: sliceCodePoints(text, { startsAt: Math.max(0, startsAt - around), endsAt: startsAt }),
      suffix: sliceCodePoints(text, { startsAt: endsAt, endsAt: endsAt + around }),
    },
  ];
}

function annotation(text: ExportedText, excerpt: ExportedExcerpt) {
  const { id, coder, createdAt, codes, note } = excerpt;
  return {
    id: urn(id),
    type: "Annotation",
    motivation: "classifying",
    creator: { id: urn(coder.id), type: "Person", name: coder.name },
    created: createdAt.toISOString(),
    body: [
      ...codes.map(({ id: codeId, label }) => ({
        type: "SpecificResource",
        purpose: "classifying",
        source: { id: urn(codeId), type: "TextualBody", value: label.text, language: label.language },
      })),
      ...(note ? [{ type: "TextualBody", purpose: "commenting", value: note, format: "text/plain" }] : []),
    ],
    target: {
      source: { id: urn(text.id), type: "Text", language: text.language, format: "text/plain" },
      selector: selectors(text, excerpt),
    },
  };
}

/** The excerpts and codes of a review as a page of W3C Web Annotations (JSON-LD); positions count code points. */
export function renderAnnotations({ review, texts }: CodingExport): string {
  const items = texts.flatMap((text) => text.excerpts.map((excerpt) => annotation(text, excerpt)));
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:rapporteur:${review.slug}:annotations`,
    type: "AnnotationPage",
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
