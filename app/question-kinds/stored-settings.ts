import type * as z from "zod";
import type { Language } from "~/language/language";
import type { KindSettings } from "./settings";

/** How a kind keeps what the secretariat chooses for a question of it. */
export type StoredSettings = {
  /** What may be stored; null where nothing was chosen. */
  schema: z.ZodType;
  /** What is stored, its words in one language. */
  read: (stored: unknown, language: Language) => KindSettings;
};

/** The settings of a kind from their shape and from how they are read. */
export function storedSettings<Schema extends z.ZodType>(
  schema: Schema,
  read: (stored: z.output<Schema>, language: Language) => KindSettings,
): StoredSettings {
  return { schema, read: (stored, language) => read(schema.parse(stored), language) };
}
