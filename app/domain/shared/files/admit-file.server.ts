import { checkFile, type CheckedFile } from "./check-file.server";
import type { FileRule } from "./file-types";
import { faultOfScan, type Scanner } from "./scan-file.server";

/** The folder of files, and the scanner that looks at each before it is stored there. */
export type FilePlace = { folder: string; scanner: Scanner };

/** A file as it was sent with a form, and where files are kept. */
export type SentFile = FilePlace & { bytes: Uint8Array | null; fileName: string | null };

/** A file that a place takes, checked and scanned; else why not, as a key of the `error` namespace. */
export async function admitFile(
  { bytes, fileName, scanner }: SentFile,
  rule: FileRule,
): Promise<(CheckedFile & { bytes: Uint8Array }) | { fault: string }> {
  const checked = await checkFile(bytes, fileName, rule);
  if ("fault" in checked) return checked;
  if (bytes === null) return { fault: "fileMissing" };
  const fault = await faultOfScan(scanner, bytes);
  return fault === null ? { ...checked, bytes } : { fault };
}
