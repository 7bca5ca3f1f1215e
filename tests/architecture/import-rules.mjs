// Which folder may import which: the one table, read by eslint.config.js (in the editor) and by imports.test.ts
// (for the files that a lint comment could hide). A pattern is tried on the specifier as it is written
// (`~/db/types`, `../db/types`, `react`); `allowTypes` lets `import type` through, which leaves no trace at run time.
// `forbids` is an import that the rule forbids: broken-imports.test.ts holds that it does.

const folder = (name) => `^(?:~/|(?:\\.\\./)+(?:app/)?)${name}/`;
const packages = (...names) => `^(?:${names.join("|")})(?:/|$)`;

const prismaItself = {
  pattern: `${packages("@prisma/[^/]+", "prisma", "better-sqlite3")}|${folder("db/generated")}`,
  forbids: "@prisma/client",
  message: "Only app/db knows Prisma and SQLite; types come from ~/db/types.",
};
const database = {
  pattern: folder("db"),
  forbids: "~/db/database.server",
  message: "The database is reached through the commands and queries of ~/domain.",
};
const databaseCode = { ...database, allowTypes: true };
const serverCode = {
  pattern: "\\.server(?:\\.tsx?)?$",
  allowTypes: true,
  forbids: "~/domain/review/read-review.server",
  message: "A .server module never reaches this side; take the value as a prop or an argument.",
};
const outer = {
  pattern: `${folder("http")}|${folder("routes")}|${folder("components")}`,
  forbids: "~/components/layout/shell",
  message: "http, routes and components are built on this folder, not the other way round.",
};
const insideOfKind = {
  pattern: "/question-kinds/[^/]+/",
  forbids: "~/question-kinds/text/text-value",
  message: "What an answer is made of is known in the folder of its kind; ask a register of ~/question-kinds.",
};
const kindsImportNoDomain = {
  pattern: folder("domain"),
  forbids: "~/domain/shared/context",
  message: "The domain asks the registers of question-kinds, not the other way round.",
};
const webPackages = {
  pattern: packages("react", "react-dom", "react-i18next", "react-hook-form", "@remix-run/[^/]+", "express"),
  forbids: "react",
  message: "This folder knows nothing of React, Request or Response.",
};

/**
 * Nouns that others are built on, each with the nouns that it may know in addition to itself and `shared`.
 * @type {Record<string, string[]>}
 */
export const groundNouns = { participant: [], counting: ["participant"] };

/**
 * `files` are globs from the top folder; no file belongs to two areas.
 * @type {{ name: string, files: string[], ignores: string[],
 *   rules: { pattern: string, forbids: string, message: string, allowTypes?: boolean }[] }[]}
 */
export const areas = [
  {
    name: "routes",
    files: ["app/routes/**/*.{ts,tsx}", "app/root.tsx"],
    ignores: [],
    rules: [prismaItself, database, insideOfKind],
  },
  {
    name: "components",
    files: ["app/components/**/*.{ts,tsx}", "app/entry.client.tsx"],
    ignores: [],
    rules: [
      prismaItself,
      database,
      serverCode,
      insideOfKind,
      {
        pattern: folder("http"),
        forbids: "~/http/guard/params",
        allowTypes: true,
        message: "Components do not know how requests are served.",
      },
      {
        pattern: folder("routes"),
        forbids: "~/routes/public/home",
        message: "Routes are built on components, not the other way round.",
      },
      {
        pattern: "/permission/policy$",
        forbids: "~/permission/policy",
        allowTypes: true,
        message: "Components ask ~/permission/can.",
      },
    ],
  },
  {
    name: "domain (pure)",
    files: ["app/domain/**/*.{ts,tsx}"],
    ignores: ["**/*.server.ts"],
    rules: [prismaItself, databaseCode, serverCode, outer, webPackages, insideOfKind],
  },
  {
    name: "domain (server)",
    files: ["app/domain/**/*.server.ts"],
    ignores: [],
    rules: [prismaItself, outer, webPackages, insideOfKind],
  },
  {
    name: "question-kinds (pure)",
    files: ["app/question-kinds/**/*.ts"],
    ignores: [],
    rules: [prismaItself, database, outer, kindsImportNoDomain, { ...webPackages, allowTypes: true }],
  },
  {
    name: "question-kinds (fields and readings)",
    files: ["app/question-kinds/**/*.tsx"],
    ignores: [],
    rules: [
      prismaItself,
      database,
      serverCode,
      kindsImportNoDomain,
      {
        pattern: `${folder("http")}|${folder("routes")}|${folder("components")}(?!form/|text/|submission/|layout/table-scroll)`,
        forbids: "~/components/respond/answer/answer-page",
        message: "A kind is drawn with the parts that all screens share, not with a screen.",
      },
    ],
  },
  {
    name: "formats",
    files: ["app/formats/**/*.{ts,tsx}"],
    ignores: [],
    rules: [
      insideOfKind,
      prismaItself,
      database,
      outer,
      webPackages,
      {
        pattern: folder("i18n"),
        forbids: "~/i18n/resources.server",
        allowTypes: true,
        message: "A format gets its words as an argument.",
      },
      {
        pattern: folder("permission"),
        forbids: "~/permission/can",
        message: "Who may have a file is decided before it is made.",
      },
      {
        pattern: "/domain/.*\\.server$",
        forbids: "~/domain/review/read-review.server",
        allowTypes: true,
        message: "A format writes what it is given and reads nothing itself.",
      },
    ],
  },
  {
    name: "language",
    files: ["app/language/**/*.ts"],
    ignores: [],
    rules: [
      {
        pattern: "^~/(?!language/)|^(?:\\.\\./){2,}(?!text/|grammar/)",
        forbids: "~/paths/paths",
        message: "language imports nothing of the rest of app.",
      },
      webPackages,
    ],
  },
  {
    name: "permission",
    files: ["app/permission/**/*.ts"],
    ignores: [],
    rules: [
      {
        pattern: "^(?!\\./|~/permission/)",
        forbids: "~/language/language",
        allowTypes: true,
        message: "permission imports nothing but types.",
      },
    ],
  },
  {
    name: "http",
    files: ["app/http/**/*.{ts,tsx}"],
    ignores: ["app/http/serve/start-server.server.ts"],
    rules: [
      prismaItself,
      databaseCode,
      {
        pattern: `${folder("routes")}|${folder("components")}`,
        forbids: "~/routes/public/home",
        message: "http serves the screens and does not know them.",
      },
    ],
  },
  {
    name: "i18n",
    files: ["app/i18n/**/*.{ts,tsx}"],
    ignores: [],
    rules: [
      prismaItself,
      database,
      outer,
      {
        pattern: "/domain/.*\\.server$",
        forbids: "~/domain/review/read-review.server",
        allowTypes: true,
        message: "i18n knows only the pure part of the domain.",
      },
    ],
  },
  {
    name: "db",
    files: ["app/db/**/*.ts"],
    ignores: ["app/db/generated/**"],
    rules: [
      outer,
      webPackages,
      {
        pattern: "/domain/.*\\.server$",
        forbids: "~/domain/review/read-review.server",
        allowTypes: true,
        message: "The domain is built on db, not the other way round.",
      },
    ],
  },
];
