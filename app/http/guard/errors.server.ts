import { data } from "@remix-run/node";
import { DomainError, type FieldErrors } from "~/domain/shared/domain-error";
import { unsavedTextsOf } from "~/domain/shared/unsaved-input";
import type { FormValues } from "./read-form.server";
import type { RequestContext } from "./request-context.server";
import { withoutPasswords } from "~/http/sign-in/without-passwords.server";

/** What an action answers when the person can correct it: what was typed is returned. */
export type Failure = { fieldErrors: FieldErrors; values: FormValues; conflict?: unknown };

type Logged = Pick<RequestContext, "requestId" | "log">;

const statusOf = { notFound: 404, forbidden: 403, conflict: 409, invalid: 422 } as const;

/** A form that breaks a rule: 422 with the errors and what was typed, except passwords; 503 where it is to be sent again. */
export function failure(fieldErrors: FieldErrors, values: FormValues, status: 422 | 503 = 422) {
  return data<Failure>({ fieldErrors, values: withoutPasswords(values) }, { status });
}

/** Fixable errors become an answer, and so does a write that cannot be made just now; others become null. */
export function toFailureResponse(error: unknown, { values, context }: { values: FormValues; context: Logged }) {
  const typed = withoutPasswords(values);
  if (isUnavailable(error)) {
    context.log.error({ reference: context.requestId, err: error }, "not written");
    return data<Failure>({ fieldErrors: { "": ["notSavedNow"] }, values: typed }, { status: 503 });
  }
  if (isTaken(error)) return failure({ "": ["justAdded"] }, values);
  if (!(error instanceof DomainError)) return null;
  if (error.code === "invalid") return failure(error.details.fieldErrors ?? {}, values);
  if (error.code !== "conflict") return null;
  return data<Failure>({ fieldErrors: {}, values: typed, conflict: error.details.data ?? true }, { status: 409 });
}

/** What `data()` makes: an answer with a status of its own. */
export function isWithInit(
  value: unknown,
): value is { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null } {
  return typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";
}

/** SQLite and Prisma say so when a write cannot be made now: the file is locked or full, or the queue is too long. */
function isUnavailable(error: unknown): boolean {
  const text = error instanceof Error ? `${"code" in error ? String(error.code) : ""} ${error.message}` : "";
  return /SQLITE_(BUSY|FULL|IOERR|LOCKED)|P1008|P2028|SocketTimeout|database is locked|disk is full/.test(text);
}

/**
 * Two people made the same at once, such as two reviews under one key: the database keeps the first, and says so to the
 * second. Commands look before they write, so this is where the few that meet in between are told.
 */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    code === "P2002" ||
    /SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)|UNIQUE constraint failed/.test(`${code} ${error.message}`)
  );
}

/** The status and, for the unexpected, the reference under which it is logged once. */
function describe(error: unknown, context: Logged): { status: number; reference?: string } {
  if (error instanceof Response) return { status: error.status };
  if (error instanceof DomainError) return { status: statusOf[error.code] };
  if (isTaken(error)) return { status: 409 };
  context.log.error({ reference: context.requestId, err: error }, "unexpected error");
  return { status: isUnavailable(error) ? 503 : 500, reference: context.requestId };
}

/** What is thrown to the error page, with what was typed into the form that could not be taken. */
export function toThrownResponse(error: unknown, context: Logged, values: FormValues = {}) {
  if (isWithInit(error) || (error instanceof Response && error.status < 400)) return error;
  const { status, reference } = describe(error, context);
  return data({ reference, typed: unsavedTextsOf(values) }, { status });
}
