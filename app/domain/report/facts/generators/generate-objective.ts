import { percentOf } from "~/domain/counting/count-participants";
import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import type { ReportFacts } from "~/domain/report/facts/report-facts";
import type { RegionName } from "~/domain/review/region-names";
import { grammarOf } from "~/language/grammar/grammar";
import { capitalize } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";

type Naming = { objective: number; naming: number; of: number; percent: number; region: RegionName };

type RussianForms = readonly [one: string, few: string, many: string];

const plural = (count: number, [one, few, many]: RussianForms) => {
  const rule = new Intl.PluralRules("ru").select(count);
  return rule === "one" ? one : rule === "few" ? few : many;
};

const withSingular = (one: string, other: string): RussianForms => [one, other, other];

function english({ objective, naming, of, percent, region: { short } }: Naming): string {
  const grammar = grammarOf("en");
  const named = `Objective ${objective} of the GCM in an answer`;
  if (of === 1) {
    const verb = naming === 0 ? "did not name" : "named";
    return `The ${short} member State that submitted a report to the Network ${verb} ${named}.`;
  }
  const who = naming === 0 ? "None" : capitalize(grammar.cardinal(naming), "en");
  const states = `the ${grammar.cardinal(of)} ${short} member States that submitted reports to the Network`;
  return `${who} of ${states} named ${named} (${percent} per cent).`;
}

function french({ objective, naming, of, percent, region: { ofShort } }: Naming): string {
  const grammar = grammarOf("fr");
  const named = `l’objectif ${objective} du Pacte mondial dans une réponse`;
  if (of === 1) {
    const verb = naming === 0 ? "n’a pas cité" : "a cité";
    return `L’État membre ${ofShort} qui a soumis un rapport au Réseau ${verb} ${named}.`;
  }
  const who = naming === 0 ? "aucun n’a" : `${grammar.cardinal(naming)} ${naming === 1 ? "a" : "ont"}`;
  const states = `les ${grammar.cardinal(of)} États membres ${ofShort} qui ont soumis des rapports au Réseau`;
  return `Sur ${states}, ${who} cité ${named} (${percent}\u00a0%).`;
}

function russian({ objective, naming, of, percent, region: { ofShort } }: Naming): string {
  const grammar = grammarOf("ru");
  const named = `цель ${objective} Глобального договора`;
  if (of === 1) {
    const verb = naming === 0 ? "не указало" : "указало";
    return `Государство – член ${ofShort}, представившее доклад Сети, ${verb} в своих ответах ${named}.`;
  }
  const several = `государств – членов ${ofShort}, представивших`;
  const states = plural(of, withSingular(`государства – члена ${ofShort}, представившего`, several));
  const verb = plural(naming, withSingular("указало", "указали"));
  const who = naming === 0 ? "не указало ни одно" : `${verb} ${grammar.cardinal(naming, "neuter")}`;
  const share = `${percent} ${plural(percent, ["процент", "процента", "процентов"])}`;
  return `Из ${grammar.cardinal(of, "genitive")} ${states} доклады Сети, ${named} в своих ответах ${who} (${share}).`;
}

const sentences: Record<Language, (naming: Naming) => string> = { en: english, fr: french, ru: russian };

/** How many of the member States that sent reports named an objective, and their share; nothing where none sent any. */
export function generateObjective(
  { review, naming }: Pick<ReportFacts, "review" | "naming">,
  objective: number,
  language: Language,
): GeneratedParagraph {
  const of = review.submissions.states;
  const count = naming?.(objective).states ?? 0;
  const percent = percentOf({ count, of });
  if (naming === undefined || percent === null) return sentencesOnly();
  return sentencesOnly(sentences[language]({ objective, naming: count, of, percent, region: review.region[language] }));
}
