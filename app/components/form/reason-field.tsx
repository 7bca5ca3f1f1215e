import type { FormFailure } from "./form-failure";
import { ShortTextField } from "./short-text-field";

type Props = { label: string; hint: string; failure: FormFailure | null };

/** Why something is done, in a few sentences; the field `reason`. */
export function ReasonField(props: Props) {
  return <ShortTextField name="reason" {...props} />;
}
