import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path("../.."),
  resolve: { alias: { "~": path("../../app"), "#seed": path("../../prisma/seed") } },
  test: {
    include: ["tests/faults/**/*.test.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC" },
  },
});
