import { expect, test } from "vitest";
import { projectFiles, readProjectFile } from "./project-files";

const dockerfile = readProjectFile("Dockerfile");
const ignored = readProjectFile(".dockerignore").split("\n");
const unit = readProjectFile("docs/rapporteur.service");
const operation = readProjectFile("docs/operation.md");

const isThere = (name: string) => projectFiles.some((file) => file === name || file.startsWith(`${name}/`));

/** What the image takes from the checkout, and what its last stage takes from the first. */
const copies = [...dockerfile.matchAll(/^COPY (--from=build )?(.+) \S+$/gm)].map(([, stage, names = ""]) => ({
  fromStage: stage !== undefined,
  names: names.split(" ").map((name) => name.replace("/portal/", "")),
}));
const served = copies.filter(({ fromStage }) => fromStage).flatMap(({ names }) => names);

test("everything that the image takes is there, or is made in its first stage", () => {
  const made = ["node_modules", "build"];
  const taken = copies.flatMap(({ names }) => names).filter((name) => name !== "." && !made.includes(name));
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.filter((name) => !isThere(name))).toEqual([]);
});

test("what is left out of the image is everything but what the build reads", () => {
  const allowed = ignored.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  expect(ignored).toContain("*");
  expect(allowed.filter((name) => !isThere(name))).toEqual([]);
  const sources = [...readProjectFile("app/cli/build.mjs").matchAll(/const sources = \[([^\]]+)\]/g)]
    .flatMap(([, list = ""]) => [...list.matchAll(/"([^"]+)"/g)])
    .map(([, name = ""]) => name);
  expect(sources.length).toBeGreaterThan(4);
  expect(sources.filter((name) => !allowed.includes(name))).toEqual([]);
});

test("the image serves exactly what the page on operation says that a machine needs", () => {
  const [, said = ""] = /A machine that only serves needs ([\s\S]*?) and what/.exec(operation) ?? [];
  const named = [...said.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect([...named, "node_modules"].sort()).toEqual([...served].sort());
});

test("image and service start the same file, without rights, with a Node that the portal accepts", () => {
  expect(dockerfile).toContain('CMD ["node", "build/server/index.js"]');
  expect(unit).toMatch(/^ExecStart=\S+node build\/server\/index\.js$/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(unit).toMatch(/^User=rapporteur$/m);
  const least = /"node": ">=(\d+)/.exec(readProjectFile("package.json"))?.[1];
  for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)/gm))
    expect(Number(version)).toBeGreaterThanOrEqual(Number(least));
});
