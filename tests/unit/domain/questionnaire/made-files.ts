import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The text of a part of an archive. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The same archive with parts replaced, or added. */
export function withParts(bytes: Uint8Array, parts: Record<string, string | Uint8Array>): Uint8Array {
  const made = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync({ ...unzipSync(bytes), ...(Object.fromEntries(made) as Record<string, Uint8Array>) });
}

/** A .docx with another text of its document. */
export function withDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withParts(bytes, { "word/document.xml": change(partOf(bytes, "word/document.xml")) });
}

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Puts blocks at the beginning of the place of an answer. */
export function inAnswer(xml: string, key: string, blocks: string): string {
  const at = xml.indexOf(`w:name="${key}_answer"`);
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  return xml.slice(0, end) + blocks + xml.slice(end);
}

/** Without content controls: what is in them stays. */
export function withoutControls(xml: string): string {
  return xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "").replace(/<\/?w:sdt(?:Content)?>/g, "");
}

export function withoutBookmarks(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, "");
}
