import * as z from "zod";
import type { Unsent } from "./ask-to-sign-in.server";
import { ownPath } from "./own-path";
import { withoutPasswords } from "./without-passwords.server";

const unsentSchema = z.object({
  path: z.string().refine((path) => ownPath(path) !== null),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Reads what a page carried along as JSON; null where it is none. */
export function readUnsentForm(text: string): Unsent | null {
  try {
    const parsed = unsentSchema.safeParse(JSON.parse(text));
    return parsed.success ? { path: parsed.data.path, values: withoutPasswords(parsed.data.values) } : null;
  } catch {
    return null;
  }
}
