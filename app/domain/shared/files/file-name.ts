/** Marks that reorder a line or cannot be seen: a name with them shows another ending than it has. */
const hiddenMarks = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
/** An ending that runs on some computers, before the last one: "note.exe.pdf". */
const runnable =
  /\.(?:exe|com|bat|cmd|scr|pif|msi|js|vbs|ps1|sh|jar|lnk|hta|html?|xhtml|svg|php|docm|dotm|xlsm|iso|img|zip)\s*\./i;
const longestName = 200;

/** Why a file cannot have a name, as a key of the `error` namespace; null where it can. */
export function faultOfName(name: string): string | null {
  if (hiddenMarks.test(name)) return "fileHiddenMarks";
  if (/[\\/]/.test(name)) return "filePathInName";
  if (runnable.test(name)) return "fileTwoEndings";
  return /[:*?"<>|]/.test(name) || name.length > longestName ? "documentNameUnsafe" : null;
}
