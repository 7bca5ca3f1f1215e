/** Bytes of an uploaded file: a questionnaire without pictures has a tenth of it. */
export const largestUpload = 10 * 1024 * 1024;

/** Why a file cannot be read; each has its sentence under `error:field`. */
export const uploadFaults = [
  "documentMissing",
  "documentTooLarge",
  "documentOldWord",
  "documentRtf",
  "documentPdf",
  "documentOtherType",
  "documentBroken",
  "documentMacros",
  "documentProtected",
  "documentUnpacksTooLarge",
  "documentStrangeNames",
  "documentEntities",
  "documentNested",
  "documentOtherReview",
  "documentNoQuestions",
] as const;

export type UploadFault = (typeof uploadFaults)[number];

/** Thrown by the readers of a file where they cannot continue. */
export class UnreadableFile extends Error {
  constructor(readonly fault: UploadFault) {
    super(fault);
  }
}
