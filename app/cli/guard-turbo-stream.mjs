// A step of the build: turbo-stream 2 makes an error of any type that the data names, by calling what the browser has under
// that name (CVE-2026-34077). No version for Remix 2 mends that, so the scripts that are built take JavaScript's own errors
// alone. See docs/decisions/0001.

const errors = ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];
const anyGlobal = "errorType && globalObj && globalObj[errorType]";

/** The source of turbo-stream with the types of errors it may make. @throws Error where it does not read as expected. */
export function withKnownErrors(source) {
  if (source.split(anyGlobal).length !== 2)
    throw new Error("turbo-stream is not the one that app/cli/guard-turbo-stream.mjs knows.");
  return source.replace(anyGlobal, `${JSON.stringify(errors)}.includes(errorType) && globalObj`);
}

/** The plugin for Vite. */
export function guardTurboStream() {
  return {
    name: "rapporteur-guard-turbo-stream",
    enforce: "pre",
    transform: (code, id) =>
      /\/turbo-stream\/dist\/turbo-stream\.mjs$/.test(id) ? { code: withKnownErrors(code), map: null } : null,
  };
}
