import { withoutControlCharacters } from "~/language/text/control-characters";

/** A cell that a spreadsheet would run: it begins as a formula does and is no number. */
function isFormula(cell: string): boolean {
  const text = cell.replace(/^[\s"']{1,20}/, "");
  if (/^[=@]/.test(text)) return true;
  return /^[+-]/.test(text) && /[|(!]/.test(text);
}

/** Why plain text is not taken, as a key of the `error` namespace; null where it is. */
export function faultOfPlainText(bytes: Uint8Array, type: "csv" | "txt"): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r", "\n");
  } catch {
    return "fileNotUtf8";
  }
  if (withoutControlCharacters(text) !== text) return "fileNotUtf8";
  return type === "csv" && text.split(/[,;\t\n]/).some(isFormula) ? "fileFormula" : null;
}
