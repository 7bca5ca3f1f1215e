// What the scripts need to say what they do, to run a program and to end with a sentence.
// Progress goes to the error stream: the output stream belongs to what is started afterwards.
import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { fromRoot } from "./paths.mjs";

const keptCharacters = 60_000;
const signals = ["SIGINT", "SIGTERM"];

/** A failure whose message is for the person at the terminal. `output` is what the program wrote. */
export class StepError extends Error {
  constructor(message, { output = "", exitCode = 1 } = {}) {
    super(message);
    this.output = output;
    this.exitCode = exitCode;
  }
}

/** Writes one line of progress. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a script; ends the process with the sentence of a `StepError`. */
export async function runScript(main) {
  endWithParent();
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    say(`\n${error.message}`);
    process.exit(error.exitCode);
  }
}

/** npm passes signals to the shell between it and this process, and the shell passes nothing on. */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/** The end of a program's output, as the proof under a sentence. */
export function lastLines(output, count = 12) {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.slice(-count).join("\n");
}

/**
 * Runs a program silently, with a sign of life every few seconds, and gives its output back.
 * `progress(output)` may say what it is at. Throws a `StepError` when the program fails.
 */
export async function runQuietly(command, args, { env = {}, shell = false, title, progress } = {}) {
  const child = startProgram(command, args, { env, shell, stdio: ["ignore", "pipe", "pipe"] });
  const output = collect(child);
  const stopSigns = title ? showLife(title, () => progress?.(output.text)) : () => undefined;
  try {
    await ended(child, output, { command, args });
  } finally {
    stopSigns();
  }
  return output.text;
}

/** Starts a program in the project's folder; what ends this process by a signal ends the program too. */
export function startProgram(command, args, { env, ...options }) {
  const child = spawn(command, args, { cwd: fromRoot(), env: { ...process.env, ...env }, ...options });
  const forward = (signal) => {
    child.interruptedBy = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  child.once("close", () => {
    for (const signal of signals) process.off(signal, forward);
  });
  return child;
}

function collect(child) {
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr]) {
    const decoder = new StringDecoder("utf8");
    stream.on("data", (chunk) => {
      output.text = (output.text + decoder.write(chunk)).slice(-keptCharacters);
    });
  }
  return output;
}

function ended(child, output, { command, args }) {
  const call = [command, ...args].join(" ");
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      reject(new StepError(`${command} cannot be run: ${error.message}`, { output: error.message }));
    });
    child.once("close", (code, endedBy) => {
      const signal = child.interruptedBy ?? endedBy;
      if (code === 0) resolve();
      else if (signal) reject(new StepError(`Interrupted (${signal}).`, { exitCode: 130 }));
      else {
        const { text } = output;
        reject(new StepError(`${call} failed:\n${lastLines(text)}`, { output: text }));
      }
    });
  });
}

function showLife(title, detail) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const terminal = process.stderr.isTTY;
  const line = () => [`  ${title}: ${seconds()} s`, detail()].filter(Boolean).join(", ");
  const timer = setInterval(
    () => (terminal ? process.stderr.write(`\r\u001b[K${line()}`) : say(line())),
    terminal ? 1000 : 15_000,
  );
  return () => {
    clearInterval(timer);
    if (terminal) process.stderr.write("\r\u001b[K");
  };
}
