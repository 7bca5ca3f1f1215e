import type * as z from "zod/mini";
import type { AnswerContent } from "./answer-content";

/**
 * Reads the fields of a form as content, or says by field what is wrong, in keys of the `error` namespace. It takes the
 * whole form and leaves alone the fields that all kinds share.
 */
export type ContentSchema = z.ZodMiniType<AnswerContent>;
