/** The four ways in which a command or query says no; mapped to HTTP once, in app/http/guard/errors.server.ts. */
export type DomainErrorCode = "notFound" | "forbidden" | "conflict" | "invalid";

/** Keys of the `error` namespace per form field; "" means the form as a whole. */
export type FieldErrors = Record<string, string[]>;

export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly details: { fieldErrors?: FieldErrors; data?: unknown } = {},
  ) {
    super(code);
  }
}

/** The record is missing, or the actor may not know that it exists. */
export function notFound(): DomainError {
  return new DomainError("notFound");
}

/** The actor may see the record but not do this to it. */
export function forbidden(): DomainError {
  return new DomainError("forbidden");
}

/** Someone else changed it first, or its status does not allow it; `data` says what is there now. */
export function conflict(data?: unknown): DomainError {
  return new DomainError("conflict", { data });
}

/** What was entered breaks a rule that only the server can check. */
export function invalid(fieldErrors: FieldErrors): DomainError {
  return new DomainError("invalid", { fieldErrors });
}
