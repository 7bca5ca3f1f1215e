import { randomUUID } from "node:crypto";
import { findStatement } from "~/db/queries/meeting/find-statement.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { isLanguage, type Language } from "~/language/language";
import { type FoundName, findNamed, findSpeaker, knownNames } from "./known-names.server";
import { capacities, type Corrected, type TypedInput, type TypedParticipant } from "./meeting-schema";
import { segments } from "./meeting-parts";
import { type InputPlace, type InputState, type RecordChange, statementMark } from "./record-changes";
import { changeRecord, type OpenPart } from "./write-record.server";

type Key = { review: string; part: string };
type Typing = { language: Language };
type Typed = Typing & { typed: TypedInput };

/** Where statements are made: a day as such has none. @throws DomainError notFound */
function placeOf({ place, part }: OpenPart): InputPlace {
  if (place.sessionId !== null) return { sessionId: place.sessionId };
  const segment = segments.find((one) => one === part?.kind);
  if (!segment) throw notFound();
  return { segment };
}

function columnsOf(reviewId: string, place: InputPlace) {
  return "sessionId" in place ? place : { reviewId, ...place };
}

/** What is typed of a statement, with the participants it names. */
function readTyped(tx: WriteTransaction, reviewId: string, { typed, language }: Typed) {
  const names = knownNames(tx, { reviewId, language });
  const { id: participantId } = findSpeaker(names, typed);
  const onBehalfOf = findNamed(names, typed.onBehalfOf, { field: "onBehalfOf" }).map(({ id }) => id);
  if (onBehalfOf.includes(participantId)) throw invalid({ onBehalfOf: ["onBehalfOfItself"] });
  const { capacity, text } = typed;
  if (capacity === "personal" && onBehalfOf.length > 0) throw invalid({ onBehalfOf: ["onBehalfInPerson"] });
  return {
    participantId,
    onBehalfOf,
    capacity,
    language: typed.language || null,
    text: text || null,
  };
}

/**
 * Records a statement as the latest of a session or segment.
 * @throws DomainError notFound; invalid; conflict where several participants may be meant
 */
export async function addInput(
  ctx: CommandContext,
  { review, part, language, ...typed }: Key & Typing & { typed: TypedInput },
): Promise<void> {
  await changeRecord(ctx, { review, part }, (tx, open) => {
    const place = placeOf(open);
    const state = readTyped(tx, open.place.reviewId, { ...typed, language });
    const after: InputState = { ...state, position: (open.place.lastPosition ?? -1) + 1 };
    return [{ what: "input", id: randomUUID(), place, before: null, after }];
  });
}

/** A statement as it is in the record. @throws DomainError conflict where it was removed */
function findInput(tx: WriteTransaction, open: OpenPart, id: string) {
  const place = placeOf(open);
  const row = findStatement(tx, id, columnsOf(open.place.reviewId, place));
  if (!row) throw conflict();
  const { printedName, ...state } = row;
  const before: InputState = {
    ...state,
    ...(printedName === null ? {} : { printedName: printedName as NonNullable<InputState["printedName"]> }),
  };
  return { place, before };
}

/** What is recorded of a statement, for a person who has corrected another wording of it. */
function correctedNow(names: readonly FoundName[], state: InputState): Corrected {
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? "";
  return {
    corrected: statementMark(state),
    participant: nameOf(state.participantId),
    onBehalfOf: state.onBehalfOf.map(nameOf),
    capacity: capacities.find((one) => one === state.capacity) ?? "representative",
    language: isLanguage(state.language) ? state.language : null,
    text: state.text,
  };
}

type Correction = Key & Typed & { input: string; /** The mark of the statement as the page showed it. */ seen: string };

/**
 * Corrects a statement; its place among the others stays.
 * @throws DomainError notFound; invalid; conflict where it was removed, or several participants may be meant, or, with
 * `Corrected`, where another person has corrected it since
 */
export async function changeInput(
  ctx: CommandContext,
  { review, part, input: id, seen, ...typed }: Correction,
): Promise<void> {
  await changeRecord(ctx, { review, part }, (tx, open) => {
    const { place, before } = findInput(tx, open, id);
    const state = readTyped(tx, open.place.reviewId, typed);
    const now = statementMark(before);
    if (statementMark(state) === now) return [];
    if (seen !== now) {
      const names = knownNames(tx, { reviewId: open.place.reviewId, language: typed.language });
      throw conflict(correctedNow(names, before));
    }
    const { printedName } = before;
    const same = state.participantId === before.participantId && printedName !== undefined;
    const after: InputState = { ...state, position: before.position, ...(same ? { printedName } : {}) };
    return [{ what: "input", id, place, before, after }];
  });
}

/** Removes a statement. @throws DomainError notFound; conflict where it was removed before */
export async function removeInput(ctx: CommandContext, { input: id, ...key }: Key & { input: string }): Promise<void> {
  await changeRecord(ctx, key, (tx, open) => {
    const { place, before } = findInput(tx, open, id);
    return [{ what: "input", id, place, before, after: null }];
  });
}

/**
 * Exchanges a statement with the one before or after it; the first and the last stay where there is none.
 * @throws DomainError notFound; conflict where it was removed
 */
export async function moveInput(
  ctx: CommandContext,
  { input: id, direction, ...key }: Key & { input: string; direction: "up" | "down" },
): Promise<void> {
  await changeRecord(ctx, key, async (tx, open): Promise<RecordChange[]> => {
    const { place, before } = findInput(tx, open, id);
    const up = direction === "up";
    const neighbour = await tx.substantiveInput.findFirst({
      where: {
        ...columnsOf(open.place.reviewId, place),
        position: up ? { lt: before.position } : { gt: before.position },
      },
      orderBy: { position: up ? "desc" : "asc" },
      select: { id: true },
    });
    return neighbour ? [{ what: "order", place, first: id, second: neighbour.id }] : [];
  });
}

/** The session whose right of reply is recorded. @throws DomainError notFound for a part that is no session */
function sessionOf({ place }: OpenPart) {
  if (place.sessionId === null) throw notFound();
  return { sessionId: place.sessionId, before: place.rightOfReplyById };
}

/**
 * Records who exercised the right of reply in a session: the fact, and no words.
 * @throws DomainError as `addInput`
 */
export async function recordReply(ctx: CommandContext, input: Key & TypedParticipant & Typing): Promise<void> {
  const { review, part, language, ...typed } = input;
  await changeRecord(ctx, { review, part }, (tx, open) => {
    const session = sessionOf(open);
    const { id } = findSpeaker(knownNames(tx, { reviewId: open.place.reviewId, language }), typed);
    return id === session.before ? [] : [{ what: "reply", ...session, after: id }];
  });
}

/** Records that nobody exercised the right of reply. @throws DomainError notFound */
export async function removeReply(ctx: CommandContext, key: Key): Promise<void> {
  await changeRecord(ctx, key, (_tx, open) => {
    const session = sessionOf(open);
    return session.before === null ? [] : [{ what: "reply", ...session, after: null }];
  });
}
