import * as z from "zod";
import file from "#reference/sub-regions.json";
import { inEveryLanguageSchema } from "~/language/localized-text";
import type { Language } from "~/language/language";

const subRegionSchema = z.object({
  key: z.string(),
  name: inEveryLanguageSchema,
  members: z.array(z.string().length(2)),
});

export type SubRegion = z.infer<typeof subRegionSchema>;

/** The sub-regions of the United Nations (M49), each with the States and associate members in it (ISO 3166-1 alpha-2). */
const subRegions: readonly SubRegion[] = z.array(subRegionSchema).parse(file.subRegions);

/** Who is in a sub-region; undefined where there is none of this name. */
export function membersOfSubRegion(key: string): readonly string[] | undefined {
  return subRegions.find((region) => region.key === key)?.members;
}

/** The sub-regions in which some of these countries are, by name. */
export function subRegionsOf(countries: ReadonlySet<string>, language: Language): { key: string; name: string }[] {
  return subRegions
    .filter(({ members }) => members.some((member) => countries.has(member)))
    .map(({ key, name }) => ({ key, name: name[language] }));
}
