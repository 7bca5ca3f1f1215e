import type { SavedText } from "./answer-queue";

const keyOf = (userId: string) => `rapporteur:sent:${userId}`;

function isSaved(value: unknown): value is SavedText {
  const { submissionId, session, question } = (value ?? {}) as Partial<SavedText>;
  return typeof submissionId === "string" && typeof session === "number" && typeof question === "number";
}

const nameOf = ({ submissionId, session, question }: SavedText) => `${submissionId}:${session}:${question}`;

/** What was sent by itself from this window, as long as the person has not put the line away. */
export function readSaved(userId: string): SavedText[] {
  try {
    const stored = JSON.parse(window.sessionStorage.getItem(keyOf(userId)) ?? "[]") as unknown;
    return Array.isArray(stored) ? stored.filter(isSaved) : [];
  } catch {
    return [];
  }
}

export function addSaved(userId: string, saved: readonly SavedText[]): void {
  const all = new Map([...readSaved(userId), ...saved].map((text) => [nameOf(text), text]));
  try {
    window.sessionStorage.setItem(keyOf(userId), JSON.stringify([...all.values()]));
  } catch {
    // The line is then shown on this page alone.
  }
}

export function dropSaved(userId: string): void {
  try {
    window.sessionStorage.removeItem(keyOf(userId));
  } catch {
    // Nothing was kept.
  }
}
