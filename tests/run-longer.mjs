// npm run longer: what npm test samples, for as long as it is worth: more random schedules, more kills of the server.
import { prepare } from "../app/cli/prepare.mjs";
import { runScript, startProgram, StepError } from "../app/cli/step.mjs";
import { fromRoot } from "../app/cli/paths.mjs";

const vitest = fromRoot("node_modules/vitest/vitest.mjs");
const runs = [
  {
    title: "random schedules",
    config: "tests/vitest.config.ts",
    filters: ["never-lose-a-word", "never-lose-a-citation", "unit/db/write-path"],
    env: { SCHEDULES: process.env.SCHEDULES ?? "10000" },
  },
  {
    title: "kills of the server",
    config: "tests/faults/vitest.config.ts",
    filters: ["kill"],
    env: { KILLS: process.env.KILLS ?? "200" },
  },
];

await runScript(async () => {
  await prepare();
  for (const { title, config, filters, env } of runs) {
    process.stdout.write(`\n== ${title}: ${Object.entries(env).flat().join(" ")}\n`);
    const child = startProgram(
      process.execPath,
      [vitest, "run", "--config", config, "--testTimeout", "0", ...filters],
      {
        env,
        stdio: "inherit",
      },
    );
    const exitCode = await new Promise((resolve) => child.once("close", resolve));
    if (exitCode !== 0) throw new StepError(`The ${title} failed.`);
  }
});
