// The typefaces, cut out of their packages into pieces that a browser fetches only for pages that use their characters.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { faces, features, subsets } from "./font-pieces.mjs";
import { fromRoot } from "./paths.mjs";
import { say } from "./step.mjs";

const packageFolder = (face) => `node_modules/@fontsource-variable/${face.package}`;
const sources = [
  "app/cli/fonts.mjs",
  "app/cli/font-pieces.mjs",
  "node_modules/subset-font/package.json",
  ...new Set(faces.map((face) => `${packageFolder(face)}/package.json`)),
];
const folder = "app/styles/generated";
const styleFile = fromRoot(folder, "fonts.css");
const stampFile = fromRoot(folder, ".stamp");

export const fonts = { isReady, make };

function isReady() {
  return existsSync(styleFile) && readStamp(stampFile) === fingerprint(sources);
}

async function make() {
  say("Cutting the fonts …");
  const stamp = fingerprint(sources);
  rmSync(fromRoot(folder), { recursive: true, force: true });
  mkdirSync(fromRoot(folder), { recursive: true });
  // Installed only after this module is read, in a fresh clone.
  const { default: subsetFont } = await import("subset-font");
  const rules = [];
  for (const face of faces) {
    for (const piece of piecesOf(face)) rules.push(await cut(piece, face, subsetFont));
  }
  writeFileSync(styleFile, rules.join("\n"));
  writeStamp(stampFile, stamp);
}

/** The files of a face: of each subset what is cut out of it, and the rest. */
function piecesOf(face) {
  const ranges = JSON.parse(readFileSync(fromRoot(packageFolder(face), "unicode.json"), "utf8"));
  return Object.entries(subsets).flatMap(([subset, chosen]) => {
    const all = parseRange(ranges[subset]);
    if (!chosen) return [{ subset, name: subset, characters: all }];
    const rest = all.filter((code) => !chosen.has(code));
    return [
      { subset, name: `${subset}-rest`, characters: rest },
      { subset, name: subset, characters: all.filter((code) => chosen.has(code)) },
    ];
  });
}

/** Writes the file of a piece; gives the rule that makes it known. */
async function cut({ subset, name, characters }, face, subsetFont) {
  const source = fromRoot(packageFolder(face), "files", `${face.package}-${subset}-wght-${face.style}.woff2`);
  const file = `${face.package}-${name}-${face.style}.woff2`;
  const [min, max] = face.weights;
  const font = await subsetFont(readFileSync(source), String.fromCodePoint(...characters), {
    targetFormat: "woff2",
    variationAxes: { wght: min === max ? min : { min, max } },
    keepFeatures: features,
  });
  writeFileSync(fromRoot(folder, file), font);
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${min} ${max};
  font-display: swap;
  src: url("./${file}") format("woff2");
  unicode-range: ${formatRange(characters)};
}
`;
}

const hex = (code) => code.toString(16).toUpperCase();

/** The codes that a `unicode-range` names, in order. */
function parseRange(text) {
  return [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(([, first, last = first]) => {
    const start = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, index) => start + index);
  });
}

/** The `unicode-range` of codes in order. */
function formatRange(codes) {
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`).join(", ");
}
