import * as z from "zod";
import { reviewDocumentSchema } from "./review-document";

/** The published JSON Schema (draft 2020-12) of review.json, made of the shape by which documents are read. */
export function reviewJsonSchema(): string {
  const schema = z.toJSONSchema(reviewDocumentSchema, { io: "input" });
  return `${JSON.stringify({ title: "The set-up of a review: review.json", ...schema }, null, 2)}\n`;
}
