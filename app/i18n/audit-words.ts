import { isAuditAction } from "~/domain/audit/record/audit-actions";
import { reviewPhases } from "~/domain/review/review-schema";
import { toTakeDownReason } from "~/domain/submission/take-down-reasons";
import { statusOf } from "~/domain/submission/submission-statuses";
import { memberRoles, staffRoles } from "~/permission/actor";
import type { Translate } from "./resources.server";

type Value = string | number | boolean | null;

export type RecordedEvent = {
  actorId: string | null;
  actor: string | null;
  action: string;
  subjectType: string;
  submission: number | null;
  review: string | null;
  person: string | null;
  detail: Record<string, Value>;
};

/** An event of the record of actions in words. */
export type EventWords = { actor: string; action: string; object: string; facts: string[] };

const objectTypes = [
  "Submission",
  "FrozenAnswer",
  "Excerpt",
  "Paragraph",
  "ReportVersion",
  "Review",
  "ThematicSession",
  "GuidingQuestion",
  "ReviewDocument",
  "Invitation",
  "Registration",
  "User",
  "SignInSession",
  "message",
  "outbox",
  "Reference",
  "backup",
  "portal",
] as const;

const roles = [...memberRoles, ...staffRoles, "administrator"] as const;

function actorOf(t: Translate, { actorId, actor }: RecordedEvent): string {
  if (actorId === null) return t("audit:actor.portal");
  return actor === null || actor === "" ? t("audit:actor.closed") : actor;
}

function objectOf(t: Translate, { subjectType, submission, review, person, detail }: RecordedEvent): string {
  const type = objectTypes.find((known) => known === subjectType);
  const number = submission ?? detail["number"] ?? "";
  const named = type ? t(`audit:object.${type}`, { number: String(number) }) : subjectType;
  return [named, person, review].filter(Boolean).join(" · ");
}

function statusWords(t: Translate, value: Value | undefined): string | null {
  const status = typeof value === "string" ? statusOf(value) : undefined;
  return status ? t(`submission:state.${status}`) : null;
}

/** The status before and after, where the event has them. */
function change(t: Translate, { from, to }: RecordedEvent["detail"]): string[] {
  const [before, after] = [statusWords(t, from), statusWords(t, to)];
  return before && after && before !== after ? [t("audit:fact.change", { before, after })] : [];
}

/** The status of a review before and after, where the event moved it. */
function phases(t: Translate, detail: RecordedEvent["detail"]): string[] {
  const words = (value: Value | undefined) => {
    const phase = reviewPhases.find((known) => known === value);
    return phase ? t(`review:phase.${phase}`) : null;
  };
  const [before, after] = [words(detail["fromPhase"]), words(detail["toPhase"])];
  return before && after ? [t("audit:fact.change", { before, after })] : [];
}

const longestShown = 300;

const short = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** The set-up before and after, as far as the event keeps it: the fields that changed. */
function changedTexts(t: Translate, { before, after }: RecordedEvent["detail"]): string[] {
  const said = (text: Value | undefined) => (typeof text === "string" && text !== "" ? short(text) : null);
  const [was, is] = [said(before), said(after)];
  return [
    ...(was === null ? [] : [t("audit:fact.before", { text: was })]),
    ...(is === null ? [] : [t("audit:fact.after", { text: is })]),
  ];
}

/** What else of an event is said, where its detail has it; the rest are keys, which the file has. */
function facts(t: Translate, { detail }: RecordedEvent): string[] {
  const { version, revision, role, reason, count, languages, language, stage } = detail;
  const written = languages ?? language;
  const held = roles.find((known) => known === role);
  const why = typeof reason === "string" ? toTakeDownReason(reason) : null;
  return [
    ...(version === undefined ? [] : [t("audit:fact.version", { version: String(version) })]),
    ...(revision === undefined ? [] : [t("audit:fact.revision", { revision: String(revision) })]),
    ...(stage === undefined ? [] : [t("audit:fact.stage", { stage: String(stage) })]),
    ...(written === undefined ? [] : [t("audit:fact.languages", { languages: String(written) })]),
    ...(held ? [t("audit:fact.role", { role: t(`account:work.roles.${held}`) })] : []),
    ...(why ? [t(`submission:takenDown.reason.${why}`)] : []),
    ...(typeof count === "number" ? [t("audit:fact.count", { count })] : []),
    ...change(t, detail),
    ...phases(t, detail),
    ...changedTexts(t, detail),
  ];
}

export function eventWords(t: Translate, event: RecordedEvent): EventWords {
  return {
    actor: actorOf(t, event),
    action: isAuditAction(event.action) ? t(`audit:action.${event.action}`) : event.action,
    object: objectOf(t, event),
    facts: facts(t, event),
  };
}
