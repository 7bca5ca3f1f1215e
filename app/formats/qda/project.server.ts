import { zipSync, type Zippable } from "fflate";
import type { CodingExport, ExportedExcerpt, ExportedText } from "~/domain/coding/export/read-coding.server";
import { codesElement, type QdaWords } from "./codebook.server";
import { guidOf } from "./guid.server";
import { declaration, element, textElement } from "./xml";

export type ProjectWords = QdaWords & {
  classVariable: string;
  languageVariable: string;
  classOf: (text: ExportedText) => string;
  /** Of the participant, or that it is withheld. */
  nameOf: (text: ExportedText) => string;
  languageOf: (text: ExportedText) => string;
  /** The name of a text: participant, session and question. */
  textOf: (text: ExportedText) => string;
};

/** Instants have no fraction of a second in QDA-XML. */
const instant = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

function selection({ id, startsAt, endsAt, coder, createdAt, codes, note }: ExportedExcerpt): string {
  const made = { creatingUser: coder.id, creationDateTime: instant(createdAt) };
  const codings = codes.map((code) =>
    element("Coding", { guid: guidOf(id, code.id), ...made }, element("CodeRef", { targetGUID: code.id })),
  );
  const noted = note ? element("NoteRef", { targetGUID: guidOf(id, "note") }) : "";
  const attributes = { guid: id, startPosition: startsAt, endPosition: endsAt, ...made };
  return element("PlainTextSelection", attributes, codings.join("") + noted);
}

/** Its words are a file of their own, so that no reader of XML changes an end of line and with it the positions. */
function source(text: ExportedText, words: ProjectWords): string {
  const attributes = { guid: text.id, name: words.textOf(text), plainTextPath: `internal://${text.id}.txt` };
  return element("TextSource", attributes, text.excerpts.map(selection).join(""));
}

type Variables = { class: string; language: string };

function variables({ review }: CodingExport, words: ProjectWords): Variables & { xml: string } {
  const ids = { class: guidOf(review.slug, "class"), language: guidOf(review.slug, "language") };
  const variable = (guid: string, name: string) => element("Variable", { guid, name, typeOfVariable: "Text" });
  const both = variable(ids.class, words.classVariable) + variable(ids.language, words.languageVariable);
  return { ...ids, xml: element("Variables", {}, both) };
}

const value = (guid: string, text: string) =>
  element("VariableValue", {}, element("VariableRef", { targetGUID: guid }) + textElement("TextValue", text));

/** A case for each submission, with who wrote it, and its texts. */
function cases({ review, texts }: CodingExport, words: ProjectWords, ids: Variables): string {
  const bySubmission = new Map<number, ExportedText[]>();
  for (const text of texts) bySubmission.set(text.submission, [...(bySubmission.get(text.submission) ?? []), text]);
  const all = [...bySubmission].flatMap(([number, own]) => {
    const [first] = own;
    if (!first) return [];
    const values = value(ids.class, words.classOf(first)) + value(ids.language, words.languageOf(first));
    const sources = own.map(({ id }) => element("SourceRef", { targetGUID: id })).join("");
    const guid = guidOf(review.slug, "submission", String(number));
    return [element("Case", { guid, name: words.nameOf(first) }, values + sources)];
  });
  return all.length > 0 ? element("Cases", {}, all.join("")) : "";
}

/** What reviewers noted on excerpts. */
function notes({ texts }: CodingExport): string {
  const all = texts.flatMap(({ excerpts }) =>
    excerpts.flatMap(({ id, note, coder, createdAt }) =>
      note
        ? [
            element(
              "Note",
              { guid: guidOf(id, "note"), creatingUser: coder.id, creationDateTime: instant(createdAt) },
              textElement("PlainTextContent", note),
            ),
          ]
        : [],
    ),
  );
  return all.length > 0 ? element("Notes", {}, all.join("")) : "";
}

/** The project without the words of its texts, which are files beside it. */
export function projectXml(coding: CodingExport, words: ProjectWords): string {
  const { review, coders, texts } = coding;
  const ids = variables(coding, words);
  const users = coders.map(({ id, name }) => element("User", { guid: id, name })).join("");
  const parts = [
    users === "" ? "" : element("Users", {}, users),
    element("CodeBook", {}, codesElement(coding, words)),
    ids.xml,
    cases(coding, words, ids),
    texts.length > 0 ? element("Sources", {}, texts.map((text) => source(text, words)).join("")) : "",
    notes(coding),
  ];
  const attributes = { xmlns: "urn:QDA-XML:project:1.0", name: review.title, origin: "Rapporteur" };
  return declaration + element("Project", attributes, parts.join(""));
}

/** The day that an archive gives its entries: the same coding gives the same bytes. */
const mtime = new Date("2018-03-18T00:00:00Z");

/** The coding of a review as REFI-QDA exchanges projects (.qdpx, QDA-XML 1.0): positions count code points. */
export function renderQdpx(coding: CodingExport, words: ProjectWords): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Zippable = { "project.qde": [encoder.encode(projectXml(coding, words)), { mtime }] };
  for (const { id, text } of coding.texts) files[`sources/${id}.txt`] = [encoder.encode(text), { mtime }];
  return new Uint8Array(zipSync(files));
}
