import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("../app", import.meta.url)),
      "#seed": fileURLToPath(new URL("../prisma/seed", import.meta.url)),
      "#reference": fileURLToPath(new URL("../prisma/reference", import.meta.url)),
    },
  },
  test: {
    include: ["tests/{unit,routes,languages,architecture}/**/*.test.{ts,tsx}"],
    pool: "forks",
    // Modules are read once a worker, which halves the time; a test leaves nothing behind in them.
    isolate: false,
    // Both cores: each file has a database of its own.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: "test", TZ: "UTC" },
  },
});
