// npm run review -- export --review ece-2024 --out FILE | check FILE | import FILE: the set-up of a review as a file.
import { urlFromRoot } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { runScript } from "./step.mjs";

await runScript(async () => {
  await prepare();
  process.env.NODE_ENV ??= "production";
  const { runReview } = await import(urlFromRoot("build/server/review.js"));
  process.exitCode = await runReview(process.argv.slice(2));
});
