import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { withoutControlCharacters } from "~/language/text/control-characters";

/** A text as Typst's string: what people wrote is never read as markup or code. */
export function typstString(text: string): string {
  const escaped = withoutControlCharacters(text.replace(/\s+/gu, " ")).replace(/[\\"]/g, (sign) => `\\${sign}`);
  return `"${escaped}"`;
}

/**
 * A document in Typst as a tagged PDF (PDF/UA-1) with its fonts in it: those that Typst brings along, which have Latin,
 * Greek and Cyrillic letters. Each document has a compiler of its own: none knows anything of another.
 */
export function renderTypst(source: string): Uint8Array {
  const compiler = NodeCompiler.create();
  return compiler.pdf({ mainFileContent: source }, { pdfStandard: "ua-1" });
}
