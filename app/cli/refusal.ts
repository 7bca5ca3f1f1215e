/** What the caller can correct, as a sentence; exit code 2 for a wrong call, 1 for what cannot be done. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code = 1,
  ) {
    super(message);
  }
}

/**
 * Carries out a command that answers with a sentence, or prints its usage where it is asked for help.
 * @returns the exit code: 0 where it was done, 1 where it cannot be, 2 for a call that does not fit.
 */
export async function runCommand(
  argv: string[],
  { usage, run }: { usage: string; run: (argv: string[]) => Promise<string> },
): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  try {
    console.log(await run(argv));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return error.code;
  }
}
