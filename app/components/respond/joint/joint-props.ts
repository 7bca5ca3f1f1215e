import type { FormFailure } from "~/components/form/form-failure";
import type { JointText } from "~/domain/submission/joint/read-joint-text.server";

/** What came back of a form that was refused. */
export type JointFailure = (FormFailure & { conflict?: unknown }) | null;

export type JointTextProps = { text: JointText; failure: JointFailure };
