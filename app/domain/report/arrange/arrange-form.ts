import * as z from "zod";
import { filterParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";
import { type Cuts, type Part, parts } from "./split-texts";

const cut = filterParam(z.coerce.number().int().nonnegative());

/** Where each language version is cut, as the address and the form say it. */
export const cutsSchema = z.object({ "cut-en": cut, "cut-fr": cut, "cut-ru": cut });

export function cutsOf(form: z.infer<typeof cutsSchema>): Cuts {
  const pairs = languages.flatMap((language) => {
    const at = form[`cut-${language}`];
    return at === undefined ? [] : [[language, at] as const];
  });
  return Object.fromEntries(pairs);
}

const revision = z.coerce.number().int().positive();

/** The form that splits: the places, the revision that was looked at, and where each citation and footnote goes. */
export const splitFormSchema = z.looseObject({ ...cutsSchema.shape, revision });

export const citationField = (excerptId: string) => `citation-${excerptId}`;
export const footnoteField = (id: string) => `footnote-${id}`;

/** Where a form says that something goes; undefined where it does not say. */
export function chosenPart(form: Record<string, unknown>, field: string): Part | undefined {
  return parts.find((part) => part === form[field]);
}

/** The form that joins: both paragraphs as they were looked at. */
export const joinFormSchema = z.object({ revision, next: z.string(), nextRevision: revision });

/** How a form names a place: a section, and the paragraph that it follows there. */
export const placeFormSchema = z.object({ place: z.string().min(1, "placeMissing"), from: z.string().optional() });

export function placeKey({ section, after }: { section: string; after?: string | undefined }): string {
  return after === undefined ? section : `${section}:${after}`;
}

export function readPlaceKey(key: string): { section: string; after: string | undefined } {
  const [section = "", after] = key.split(":");
  return { section, after };
}
