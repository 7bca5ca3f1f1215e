import { useErrorText } from "./error-text";

/** What is wrong with a field, in words; nothing where nothing is. */
export function FieldErrors({ id, errors = [] }: { id: string; errors: string[] | undefined }) {
  const errorText = useErrorText();
  if (errors.length === 0) return null;
  return (
    <div className="error" id={id}>
      {errors.map((key) => (
        <div key={key}>{errorText(key)}</div>
      ))}
    </div>
  );
}

/** Those of several elements that describe a control and are there, as `aria-describedby` takes them. */
export function describedBy(ids: readonly (string | false)[]): { "aria-describedby"?: string } {
  const there = ids.filter((id): id is string => id !== false);
  return there.length > 0 ? { "aria-describedby": there.join(" ") } : {};
}
