/** The types of files that people can attach; they are the endings of their names. */
export const attachableTypes = ["pdf", "docx", "odt", "png", "jpg", "csv", "txt"] as const;
export type AttachableType = (typeof attachableTypes)[number];

/** Which files a place takes, and what it says of others, as keys of the `error` namespace. */
export type FileRule = { types: readonly AttachableType[]; tooLarge: string; refused: string };

/** Of the document register, whose documents can also be given by their address. */
export const documentFiles: FileRule = {
  types: ["pdf", "docx", "odt"],
  tooLarge: "documentTooLarge",
  refused: "documentTypeRefused",
};

/** Of letters, which may have been scanned. */
export const letterFiles: FileRule = {
  types: ["pdf", "docx", "odt", "png", "jpg"],
  tooLarge: "attachmentTooLarge",
  refused: "attachmentTypeRefused",
};

/** Of the annexes of a submission. */
export const annexFiles: FileRule = { types: attachableTypes, tooLarge: "annexTooLarge", refused: "annexTypeRefused" };

/** Other endings that a file of a type may have. */
export const otherEndings: Partial<Record<AttachableType, readonly string[]>> = { jpg: ["jpeg"] };

/** A stored type. @throws Error for one that is not allowed */
export function readFileType(stored: string): AttachableType {
  const type = attachableTypes.find((one) => one === stored);
  if (!type) throw new Error(`A stored file has the type ${stored}`);
  return type;
}

/** What a field for a file offers to choose from, as its `accept` has it. */
export function endingsOf({ types }: FileRule): string {
  return types.flatMap((type) => [type, ...(otherEndings[type] ?? [])].map((ending) => `.${ending}`)).join(",");
}
