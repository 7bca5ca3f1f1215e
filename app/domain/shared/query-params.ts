import * as z from "zod";

/** A choice in an address; an empty value is no choice. */
export function optionalParam<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

/**
 * A filter in an address. An empty or invalid value filters nothing: an address that was sent, cut or
 * typed by hand still shows its page.
 */
export function filterParam<S extends z.ZodType>(schema: S) {
  const chosen = optionalParam(schema);
  return chosen.catch(undefined as z.output<typeof chosen>);
}

/** The page of a list, counted from 1; what is no page is the first one. Lists end at their last page. */
export const pageParam = z.coerce.number().int().min(1).catch(1).default(1);
