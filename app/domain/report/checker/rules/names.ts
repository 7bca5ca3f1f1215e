import type { Slip, StyleCheck, TextLine } from "~/domain/report/checker/finding";
import { sentencesOf, slipsOfPattern, withCaseOf } from "~/domain/report/checker/slips";
import { stateNamed, stateNames } from "~/domain/report/checker/words/known-states";
import { nameSlips } from "~/domain/report/checker/words/state-names";
import type { Language } from "~/language/language";

type Piece = { text: string; start: number; end: number };

/** On whose behalf others signed: their order is that in which they were given. */
const behalf: Record<Language, RegExp> = {
  en: / on behalf of /u,
  fr: / au nom (?:de |du |des |d’)/u,
  ru: / от имени /u,
};
const joiner: Record<Language, string> = { en: "and", fr: "et", ru: "и" };

function pieceAt(text: string, start: number, end: number): Piece {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim().replace(/[.:]$/u, "");
  return { text: trimmed, start: start + lead, end: start + lead + trimmed.length };
}

/** The pieces of a list: at its semicolons where it has some, else at commas and at the word before the last. */
function piecesOf(text: string, language: Language): Piece[] {
  const separator = text.includes(";")
    ? /;|:(?=\s)/gu
    : new RegExp(`,\\s+${joiner[language]}\\s|,|:(?=\\s)|\\s${joiner[language]}\\s`, "gu");
  const cuts = [...text.matchAll(separator)].map((found) => ({
    at: found.index,
    after: found.index + found[0].length,
  }));
  const starts = [0, ...cuts.map(({ after }) => after)];
  const ends = [...cuts.map(({ at }) => at), text.length];
  return starts.map((start, index) => pieceAt(text, start, ends[index] ?? text.length));
}

/** The name by which a piece is ordered: the first in it. */
function leadOf({ text }: Piece, language: Language): string {
  return text.split(behalf[language])[0]?.trim() ?? text;
}

const fewestNames = 3;

/** Runs of names of States, one behind the other. */
function runsOf(pieces: readonly Piece[], language: Language): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (stateNamed(leadOf(piece, language), language) === null) runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs.filter((run) => run.length >= fewestNames);
}

const article = /^(?:the |l’|l'|le |la |les )/iu;

/** Neighbours in a list of States that are not in the alphabetical order of its language. */
function outOfOrder({ text }: TextLine, language: Language): Slip[] {
  const { compare } = new Intl.Collator(language);
  const name = (piece: Piece) => leadOf(piece, language).replace(article, "");
  return runsOf(piecesOf(text, language), language).flatMap((run) => {
    const joint =
      text
        .slice(0, run[0]?.start ?? 0)
        .split(/[.;]/u)
        .at(-1) ?? "";
    if (behalf[language].test(` ${joint} `) && !text.includes(";")) return [];
    return run.slice(1).flatMap((piece, index) => {
      const before = run[index];
      if (!before || compare(name(before), name(piece)) <= 0) return [];
      const between = text.slice(before.end, piece.start);
      return [{ start: before.start, end: piece.end, proposed: `${piece.text}${between}${before.text}` }];
    });
  });
}

function notInUnForm(text: string, language: Language): Slip[] {
  return nameSlips(language).flatMap(({ pattern, proposed }) =>
    slipsOfPattern(text, pattern, ([words]) => {
      const name = proposed(words);
      return name === null ? null : withoutDoubleArticle(text, words, name);
    }),
  );
}

/** "the UK" and "in UK" both become "the United Kingdom"; a list without articles keeps none. */
function withoutDoubleArticle(text: string, words: string, name: string): string {
  const inList = text.includes("; ") || /^\s*\d*\.?\s*[^.]*:/u.test(text);
  const bare = name.replace(/^the /u, "");
  return inList && !/^the /iu.test(words) ? bare : withCaseOf(words.startsWith("The ") ? "T" : name, name);
}

/** Words by which a sentence finds fault; a State is not named beside them. */
const criticism: Record<Language, RegExp> = {
  en: /\b(?:fail(?:ed|ure|ures) to|did not (?:comply|respect|provide|implement|ratify)|has not|have not|had not|lack(?:ed|s)? (?:of )?|criticiz|condemn|violat|shortcoming|inadequate|insufficient|pushbacks?|abus(?:e|es|ive)|ill-treat)/iu,
  fr: /(?:n’a pas|n’ont pas|n’avai(?:t|ent) pas|manqu(?:e|ent|ait|ement) (?:de|d’|à)|critiqu|condamn|viol(?:é|ation|ations)|insuffisan|lacune|refoulement|mauvais traitements?)/iu,
  ru: /(?:не (?:обеспечил|выполнил|соблюда|ратифицировал|предостав)|недостат|недостаточн|нарушен|нарушал|критик|осуди|пробел|жестоко)/iu,
};

const namePatterns = new Map<Language, RegExp>();

function namePattern(language: Language): RegExp {
  const made =
    namePatterns.get(language) ??
    new RegExp(
      `(?<![\\p{L}-])(?:${stateNames(language)
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
        .join("|")})(?![\\p{L}-])`,
      "gu",
    );
  namePatterns.set(language, made);
  return made;
}

const rightOfReply: Record<Language, RegExp> = {
  en: /right of reply/u,
  fr: /droit de réponse/u,
  ru: /прав(?:о|ом|а) на ответ/u,
};

/** A gap or a criticism is said by a quantifier, never by the name of a State. */
function named(text: string, language: Language): Slip[] {
  return sentencesOf(text, language).flatMap(({ start, text: sentence }) => {
    if (!criticism[language].test(sentence) || rightOfReply[language].test(sentence)) return [];
    return slipsOfPattern(sentence, namePattern(language), () => null).map((slip) => ({
      ...slip,
      start: start + slip.start,
      end: start + slip.end,
    }));
  });
}

const moreThanTheFact: Record<Language, RegExp> = {
  en: /right of reply,? (?:and )?(?:stating|saying|to|noting|in which|rejecting|explaining|that|on|regarding|concerning)\b[^.]*/gu,
  fr: /droit de réponse,? (?:pour|en|afin|et|au sujet|concernant)(?![\p{L}])[^.]*/gu,
  ru: /прав(?:о|ом) на ответ,? (?:чтобы|заявив|отметив|указав|и|в связи|по)(?![\p{L}])[^.]*/gu,
};

const isProse = ({ kind }: TextLine) => kind === "paragraph" || kind === "item";

export const nameChecks: readonly StyleCheck[] = [
  { rule: "list-order", inLine: (line, { language }) => (line.kind === "note" ? [] : outOfOrder(line, language)) },
  {
    rule: "state-name",
    inLine: ({ text, kind }, { language }) => (kind === "note" ? [] : notInUnForm(text, language)),
  },
  { rule: "attribution", inLine: (line, { language }) => (isProse(line) ? named(line.text, language) : []) },
  {
    rule: "right-of-reply",
    inLine: (line, { language }) => {
      if (!isProse(line)) return [];
      return slipsOfPattern(line.text, moreThanTheFact[language], () => null).map(({ start, end }) => {
        const said = rightOfReply[language].exec(line.text.slice(start))?.[0].length ?? 0;
        return { start: start + said, end, proposed: "" };
      });
    },
  },
  {
    rule: "dropped-name",
    inLine: ({ text }, { language }) => [
      ...slipsOfPattern(text, /[,;](?:\s*[,;])+/gu, ([words]) => words.charAt(0)),
      ...slipsOfPattern(text, new RegExp(`,\\s*${joiner[language]}\\s*,`, "gu"), () => null),
    ],
  },
];
