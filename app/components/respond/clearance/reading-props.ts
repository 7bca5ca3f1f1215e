import type { FormFailure } from "~/components/form/form-failure";
import type { TextToClear } from "~/domain/submission/clearance/read-clearance.server";

/** What the parts of the page of a text to be cleared are about. */
export type ReadingProps = {
  text: TextToClear;
  /** The secret of the link; null for a colleague who is signed in. */
  token: string | null;
  failure: (FormFailure & { conflict?: unknown }) | null;
};
