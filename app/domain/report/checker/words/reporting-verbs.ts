import type { Language } from "~/language/language";

/** Verbs of reported speech in the present, with what a report writes instead; null where its form depends on who spoke. */
type Forms = ReadonlyMap<string, string | null>;

const english = [
  ["highlight", "highlighted"],
  ["emphasize", "emphasized"],
  ["stress", "stressed"],
  ["note", "noted"],
  ["recognize", "recognized"],
  ["mention", "mentioned"],
  ["discuss", "discussed"],
  ["urge", "urged"],
  ["reiterate", "reiterated"],
  ["outline", "outlined"],
  ["call", "called"],
  ["underline", "underlined"],
  ["underscore", "underscored"],
  ["point", "pointed"],
  ["express", "expressed"],
  ["welcome", "welcomed"],
  ["acknowledge", "acknowledged"],
  ["explain", "explained"],
  ["recall", "recalled"],
  ["state", "stated"],
  ["reaffirm", "reaffirmed"],
  ["encourage", "encouraged"],
  ["describe", "described"],
  ["suggest", "suggested"],
  ["recommend", "recommended"],
  ["propose", "proposed"],
  ["observe", "observed"],
  ["agree", "agreed"],
  ["warn", "warned"],
  ["advocate", "advocated"],
  ["report", "reported"],
  ["share", "shared"],
] as const;

function thirdPerson(verb: string): string {
  return /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** French verbs of the first group by their stem: "soulign" gives "souligne", "soulignent", "souligné". */
const frenchStems =
  "soulign insist not rappel mentionn évoqu indiqu estim salu exprim demand propos encourag recommand expliqu déclar affirm réaffirm signal précis préconis constat observ plaid".split(
    " ",
  );
const frenchOthers = [
  ["appellent", "ont appelé"],
  ["rappellent", "ont rappelé"],
  ["reconnaissent", "ont reconnu"],
  ["relèvent", "ont relevé"],
  ["conviennent", "sont convenus"],
  ["décrivent", "ont décrit"],
  ["appelle", "a appelé"],
  ["rappelle", "a rappelé"],
  ["reconnaît", "a reconnu"],
  ["relève", "a relevé"],
] as const;

const russian = [
  ["подчеркивают", "подчеркнули"],
  ["отмечают", "отметили"],
  ["указывают", "указали"],
  ["признают", "признали"],
  ["упоминают", "упомянули"],
  ["призывают", "призвали"],
  ["обсуждают", "обсудили"],
  ["напоминают", "напомнили"],
  ["выражают", "выразили"],
  ["приветствуют", "приветствовали"],
  ["сообщают", "сообщили"],
  ["заявляют", "заявили"],
  ["предлагают", "предложили"],
  ["рекомендуют", "рекомендовали"],
  ["подтверждают", "подтвердили"],
  ["описывают", "описали"],
] as const;

export const presentForms: Readonly<Record<Language, Forms>> = {
  en: new Map<string, string | null>(
    english.flatMap(([verb, past]) => [
      [thirdPerson(verb), past],
      [verb, past],
    ]),
  ),
  fr: new Map<string, string | null>([
    ...frenchStems.flatMap((stem): [string, string][] => [
      [`${stem}ent`.replace(/g(?=ent$)/, "g"), `ont ${stem}é`],
      [`${stem}e`, `a ${stem}é`],
    ]),
    ...frenchOthers,
  ]),
  ru: new Map<string, string | null>([
    ...russian,
    ...russian.map(([verb]): [string, null] => [verb.replace(/ют$/, "ет").replace(/уют$/, "ует"), null]),
  ]),
};
