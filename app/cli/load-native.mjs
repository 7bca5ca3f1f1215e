// Run as a process of its own: loads every dependency that brings machine code and uses it once.
// Prints the ones that fail as JSON, { name: reason }.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const requireOfVite = createRequire(require.resolve("vite/package.json"));

const uses = {
  "better-sqlite3": () => new (require("better-sqlite3"))(":memory:").close(),
  esbuild: () => requireOfVite("esbuild").transformSync(""),
  rollup: () => requireOfVite("rollup"),
  lightningcss: () => require("lightningcss"),
  "@tailwindcss/oxide": () => require("@tailwindcss/oxide"),
  "@node-rs/argon2": () => require("@node-rs/argon2"),
  "unrs-resolver": () => require("unrs-resolver"),
};

const failed = {};
for (const [name, use] of Object.entries(uses)) {
  try {
    use();
  } catch (error) {
    failed[name] = String(error.message).split("\n")[0];
  }
}
process.stdout.write(JSON.stringify(failed));
