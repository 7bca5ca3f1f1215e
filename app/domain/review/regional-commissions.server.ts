import * as z from "zod";
import file from "#reference/regional-commissions.json";
import { eachLanguage } from "~/language/language";
import { inEveryLanguageSchema } from "~/language/localized-text";
import { regionNameSchema } from "./region-names";
import { zoneNamesSchema } from "./zone-name";

const townSchema = z.strictObject({
  key: z.string(),
  timeZone: z.string(),
  place: inEveryLanguageSchema,
  /** As it follows "was held". */
  heldIn: inEveryLanguageSchema,
  zoneName: zoneNamesSchema,
});

const commissionSchema = z.strictObject({
  key: z.string(),
  names: z.strictObject(
    eachLanguage(() => regionNameSchema.extend({ withArticle: z.string(), shortWithArticle: z.string() })),
  ),
  /** Where its reviews are usually held: proposals for the place and the time zone of one. */
  towns: z.array(townSchema).min(1),
});

export type RegionalCommission = z.infer<typeof commissionSchema>;

/** The five regional commissions of the United Nations, with the names that a report prints. */
export const regionalCommissions: readonly RegionalCommission[] = z.array(commissionSchema).parse(file.commissions);

/** The commission under its English acronym; undefined where it is none of the five. */
export function commissionNamed(key: string): RegionalCommission | undefined {
  return regionalCommissions.find((commission) => commission.key === key);
}
