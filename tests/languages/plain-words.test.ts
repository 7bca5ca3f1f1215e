import { expect, test } from "vitest";
import type { Language } from "~/language/language";
import { of } from "./messages";

/**
 * Phrases that no message may have. A country is a State and a condition is a status; the rest says in odd words what the
 * field has plain ones for.
 */
const forbidden: Record<Language, RegExp[]> = {
  en: [
    /\b(?:stands?|standing|stood)\b/i,
    /\b(?:heard|anew|whoever|whom|meanwhile|vouch(?:es)?)\b/i,
    /\b(?:anybody|everybody|somebody)\b/i,
    /\btaken in\b|\b(?:is|are|was|were) gone\b|\bapart\b/i,
    /\brest(?:s|ed)? on\b/i,
    /\b(?:go|goes|going) on\b|\bbegin(?:s|ning)?\b/i,
    /\bTake (?:off|out|back)\b|\btaken back\b/i,
    /\b(?:fits?|fitting) (?:this|the|your) choice\b|\bnone is yet\b|\bnone known\b/i,
    /\bLeave it as it is\b|\bThere is no such\b/i,
    /\b(?:send|sends|sent) (?:it|the|your|a new|version|what)\b.*\b(?:report|contribution|submission|version)\b/i,
    // Small letters: never the country.
    /\bstates?\b/,
    /^States? (?:now|of)\b|^State$/,
    /\bfigures as a table\b|\bin figures\b|\bgood answer\b|^Class$/i,
  ],
  fr: [
    /\b[Éé]tat (?:actuel|de l’examen|de travail|de la contribution)\b|^État$/,
    /(?<![\p{L}])état(?!\p{L})/u,
    /\brenvoyé?e?s?\b|\brenvoyer\b|\brenvois?\b/i,
    /\b(?:quiconque|encore une fois)\b/i,
    /\bsignalée?s? comme complètes?\b/i,
    /\bceci empêche\b|\brepose(?:nt)? sur\b/i,
    /\bcorrespond(?:ent)? à ce choix\b/i,
    /^Tout$/,
  ],
  ru: [
    /(?<!по )состояни/i,
    /(?<!\p{L})нынешн/iu,
    /тем временем/i,
    /вас опередил/i,
    /(?<!\p{L})стоит за(?!\p{L})/iu,
    /обзор (?:больше |пока |еще )?не принимает/i,
    /(?:Предложенн|эт|перв|последн)\S* вариант|^Вариант/i,
    /мешает следующее/i,
    /обозначени\S* количества|^По данным/i,
    /(?<!\p{L})сценари/iu,
  ],
};

test.each(Object.entries(forbidden) as [Language, RegExp[]][])(
  "messages in %s are in plain words",
  (language, list) => {
    const plain = (text: string) => text.replace(/\{\{[^}]*\}\}/g, "");
    const found = [...of(language)].flatMap(([key, text]) =>
      list.filter((phrase) => phrase.test(plain(text))).map((phrase) => `${key}: ${text} (${phrase.source})`),
    );
    expect(found).toEqual([]);
  },
);

test("what a message calls a status is never named a State", () => {
  const named = [...of("en")].filter(([key]) => /[.:]state$/.test(key) && !key.endsWith("shape.state"));
  expect(named.filter(([, text]) => /state/i.test(text))).toEqual([]);
});

test("objectives that authors named and objectives that reviewers coded have two names", () => {
  const title = (key: string) => of("en").get(key) ?? "";
  expect([title("coverage:title"), title("review:nav.coverage")].every((text) => text.includes("named"))).toBe(true);
  const coded = ["coding:evidence.title", "common:areaPages.evidence"];
  expect(coded.map(title).every((text) => text.includes("coded"))).toBe(true);
});
