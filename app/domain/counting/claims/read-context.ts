import type { Reader, Reading } from "./reader";

/** What comes before a subject, as far as it tells whether someone speaks. */
export type Before =
  | "start"
  | "source"
  | "contribution"
  | "agent"
  | "opener"
  | "subordinator"
  | "joiner"
  | "preposition"
  | "verb"
  | "other";

const opening = /^[.;:!?…–—([«“"'‘]$/u;

/** How far an agent may be from its verb, in words. */
const agentReach = 4;

function agentHasVerb({ reader: { forms }, tokens }: Reading, at: number): boolean {
  const near = tokens.slice(Math.max(0, at - agentReach), at);
  return near.some(({ word }) => forms.isSaying(word) || forms.isPast(word));
}

export function contextBefore({ reader, tokens }: Reading, start: number): Before {
  const previous = tokens[start - 1];
  if (!previous || opening.test(previous.word)) return "start";
  const ends = (tree: Reader["openers"]) => tree.endsAt(tokens, start);
  if (ends(reader.sources)) return "source";
  if (start === 1 && ends(reader.openingSources)) return "source";
  if (ends(reader.contributions)) return "contribution";
  if (ends(reader.agents) && agentHasVerb({ reader, tokens }, start)) return "agent";
  if (ends(reader.openers)) return "opener";
  if (ends(reader.subordinators)) return "subordinator";
  if (ends(reader.prepositions)) return "preposition";
  if (ends(reader.joiners)) return "joiner";
  return reader.forms.verbFirst && reader.forms.isSaying(previous.word) ? "verb" : "other";
}

/** What a subject does. `none` where no verb is found. */
export type After = "saying" | "duty" | "general" | "past" | "none";

function verbAt({ reader, tokens }: Reading, at: number): After {
  const word = tokens[at]?.word ?? "";
  if (reader.duties.longest(tokens, at)) return "duty";
  if (reader.saying.longest(tokens, at) || reader.forms.isSaying(word)) return "saying";
  if (reader.forms.isGeneral(word, tokens[at + 1]?.word)) return "general";
  return reader.forms.isPast(word) ? "past" : "none";
}

/** The verb, behind adverbs and auxiliaries. */
function verbAfter({ reader, tokens }: Reading, from: number): After {
  let [at, past] = [from, false];
  for (let skipped = 0; skipped < 6; skipped++) {
    const verb = verbAt({ reader, tokens }, at);
    if (verb !== "none" && verb !== "past") return verb;
    const next = reader.beforeVerb.longest(tokens, at)?.end;
    past ||= verb === "past";
    if (next === undefined) break;
    at = next;
    if (tokens[at]?.kind !== "word" && tokens[at]?.kind !== "number") return "past";
  }
  return past ? "past" : "none";
}

type Ended = { readonly end: number; readonly noun: unknown };

/** How far a verb may be from its subject behind "from the region", in words. */
const attributeReach = 8;

function verbBehindAttribute({ reader, tokens }: Reading, from: number): After {
  for (let at = from + 1; at < from + attributeReach; at++) {
    if (tokens[at]?.kind !== "word") return "none";
    const verb = verbAfter({ reader, tokens }, at);
    if (verb === "saying" || verb === "duty") return verb;
  }
  return "none";
}

/** What the subject before `end` does; only a noun may have words between it and its verb. */
export function contextAfter({ reader, tokens }: Reading, { end, noun }: Ended): After {
  const verb = verbAfter({ reader, tokens }, end);
  if (verb !== "none" || noun === null || !reader.attributes.longest(tokens, end)) return verb;
  return verbBehindAttribute({ reader, tokens }, end);
}
