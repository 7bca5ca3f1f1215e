// The decoder of turbo-stream 2, which Remix 2.17.5 pins, calls whatever global an answer names as the type of an error
// (CVE-2026-34077). No release for Remix 2 fixes it, so the build patches it: see docs/decisions/0001.
const file = /\/node_modules\/turbo-stream\/dist\/turbo-stream\.mjs$/;
const patches = [
  {
    published: "errorType && globalObj && globalObj[errorType] ?",
    patched:
      'errorType && ["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"].includes(errorType) ?',
  },
  // Nothing waits for the end of an answer that a newer one overtook: that it was cut short is no error of the page.
  { published: "done.reject(reason);", patched: "" },
  {
    published: "done: donePromise.then(() => reader.closed),",
    patched: "done: ((ended) => (ended.catch(() => {}), ended))(donePromise.then(() => reader.closed)),",
  },
];

/**
 * The decoder with the errors that it may construct named, and no rejection that nothing can handle.
 * @param {string} code
 * @returns {string}
 * @throws Error where the text is another than the one that was examined
 */
export function patchDecoder(code) {
  return patches.reduce((text, { published, patched }) => {
    if (text.split(published).length !== 2) throw new Error("turbo-stream has changed: examine its decoder again.");
    return text.replace(published, patched);
  }, code);
}

/** The same as a plug-in of the build; a build of the browser's files in which the decoder was not met fails. */
export function patchTurboStream() {
  let met = false;
  return {
    name: "rapporteur-patch-turbo-stream",
    transform(code, id) {
      if (!file.test(id.split("?")[0])) return undefined;
      met = true;
      return { code: patchDecoder(code), map: null };
    },
    generateBundle() {
      const browser = this.environment ? this.environment.name === "client" : true;
      if (browser && !met) this.error("The decoder of turbo-stream was not found, so it was not patched.");
    },
  };
}
