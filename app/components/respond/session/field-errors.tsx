import { useErrorText } from "~/components/form/error-text";

type Props = { id: string; errors: string[] | undefined };

/** What is wrong with one field, in words. */
export function FieldErrors({ id, errors = [] }: Props) {
  const errorText = useErrorText();
  return errors.map((key) => (
    <p key={key} className="error" id={id}>
      {errorText(key)}
    </p>
  ));
}
