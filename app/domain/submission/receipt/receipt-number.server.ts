import { randomBytes } from "node:crypto";
import { numberLength, receiptAlphabet, withCheckCharacters } from "./check-characters";
import { writeReceiptNumber } from "./receipt-form";

/**
 * A receipt number of the form "REVIEW-2024-7K3M-Q9XF-2BN5": fifty random bits after the name of the review, and two
 * check characters.
 */
export function newReceiptNumber(reviewSlug: string, bytes: Uint8Array = randomBytes(numberLength.unchecked)): string {
  const letters = Array.from(bytes.subarray(0, numberLength.unchecked), (byte) => receiptAlphabet[byte % 32]).join("");
  return writeReceiptNumber(reviewSlug, withCheckCharacters(letters));
}
