import { StepError } from "./step.mjs";

/** Refuses a Node that the dependencies do not run on: 20.19, 22.12, 24 and what follows are right. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (fits) return;
  throw new StepError(
    `Node 20.19 or newer (22.12 or newer in the 22 line) is needed, and this is ${version}.\n` +
      "Install the current long-term version from https://nodejs.org and start again.",
  );
}
