import type { FormFailure } from "~/components/form/form-failure";
import type { EntryToConfirm } from "~/domain/submission/on-behalf/read-entry-link.server";

/** `token`: the secret of the link; null where the person is signed in. */
export type ConfirmProps = { text: EntryToConfirm; token: string | null; failure: FormFailure | null };
