import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { withoutControlCharacters } from "~/language/text/control-characters";

/** A text as Typst's string: what people wrote is never read as markup or code. */
export function typstString(text: string): string {
  const spaced = withoutControlCharacters(text.replace(/[\t\n\r\v\f ]+/g, " "));
  return `"${spaced.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}

/**
 * Runs in a thread of its own, for setting a long document takes seconds. A time in the file would make two files of one
 * document differ.
 */
const setting = `
const { parentPort, workerData: { compiler, source } } = require("node:worker_threads");
const { NodeCompiler } = require(compiler);
parentPort.postMessage(NodeCompiler.create().pdf({ mainFileContent: source }, { pdfStandard: "ua-1" }));
`;

function setInThread(source: string): Promise<Uint8Array> {
  const compiler = createRequire(import.meta.url).resolve("@myriaddreamin/typst-ts-node-compiler");
  return new Promise((resolve, reject) => {
    const worker = new Worker(setting, { eval: true, workerData: { compiler, source } });
    worker.once("message", (bytes: Uint8Array) => resolve(bytes));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The document was not set")));
  });
}

/** The document before: one is set at a time, so that many who ask take one processor. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A document in Typst as a tagged PDF (PDF/UA-1) with its fonts in it: those that Typst brings along, which have Latin,
 * Greek and Cyrillic letters. Each document has a compiler of its own: none knows anything of another. The same document
 * gives the same bytes.
 */
export function renderTypst(source: string): Promise<Uint8Array> {
  const set = last.then(() => setInThread(source));
  last = set.catch(() => undefined);
  return set;
}
