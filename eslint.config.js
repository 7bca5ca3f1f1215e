// The rules of the house as far as a machine can hold them; docs in comments where the reason is not plain.
import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { areas } from "./tests/architecture/import-rules.mjs";

const letters = "/\\p{L}/u";
const readAttributes = "/^(alt|aria-label|aria-description|aria-roledescription|label|placeholder|title)$/";
const linkAttributes = "/^(action|href|to)$/";
const literalText = "Texts come from locales/: use t() from useTranslation.";
const handWrittenUrl = "URLs come from ~/paths/paths.";

const screenSyntax = [
  { selector: `JSXText[value=${letters}]`, message: literalText },
  { selector: `JSXElement > JSXExpressionContainer > Literal[value=${letters}]`, message: literalText },
  {
    selector: `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${letters}]`,
    message: literalText,
  },
  { selector: `JSXAttribute[name.name=${readAttributes}] > Literal[value=${letters}]`, message: literalText },
  { selector: `JSXAttribute[name.name=${linkAttributes}] > Literal[value=/^\\u002F/]`, message: handWrittenUrl },
];

const routeSyntax = [
  { selector: "TryStatement", message: "Errors are mapped once, in ~/http; a command returns or throws." },
  { selector: "CallExpression[callee.name='redirect'] > Literal", message: handWrittenUrl },
  {
    selector: "BinaryExpression > MemberExpression[property.name='role']",
    message: "Roles are compared in ~/permission/policy alone; ask can().",
  },
];

const sleeping = [
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: "A journey waits for what the reader sees, not for time.",
  },
];

const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, "readonly"]));

const importRules = areas.map(({ name, files, ignores, rules }) => ({
  name: `which folder may import which: ${name}`,
  files,
  ignores,
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: rules.map(({ pattern, message, allowTypes = false }) => ({
          regex: pattern,
          message,
          allowTypeImports: allowTypes,
        })),
      },
    ],
  },
}));

/** What is asked of TypeScript beyond or short of the strict preset. What needs the types is in .oxlintrc.json. */
const typeScriptRules = {
  "@typescript-eslint/consistent-type-definitions": ["error", "type"],
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/max-params": ["error", { max: 3 }],
  "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
};

const sizeRules = (functionLines) => ({
  "max-lines": ["error", { max: 300 }],
  "max-lines-per-function": ["error", { max: functionLines, skipBlankLines: true, skipComments: true }],
});

export default tseslint.config(
  {
    ignores: ["node_modules/", "build/", "data/", "coverage/", "test-results/", "public/", "app/db/generated/"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    name: "the house",
    files: ["**/*.{js,mjs,ts,tsx}"],
    plugins: { "import-x": importX },
    rules: {
      eqeqeq: "error",
      // No-break spaces belong to French and Russian texts.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "import-x/first": "error",
      "import-x/newline-after-import": "error",
      "import-x/no-duplicates": "error",
      "import-x/no-mutable-exports": "error",
      "no-restricted-syntax": ["error", ...sleeping],
      "max-params": ["error", 3],
      ...sizeRules(40),
    },
  },
  {
    name: "plain Node",
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    name: "TypeScript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    rules: { ...typeScriptRules, "max-params": "off" },
  },
  {
    name: "screens",
    files: ["app/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: { "no-restricted-syntax": ["error", ...sleeping, ...screenSyntax], ...sizeRules(80) },
  },
  {
    name: "routes",
    files: ["app/routes/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...sleeping, ...screenSyntax, ...routeSyntax] },
  },
  {
    name: "declarations that extend a package's own",
    files: ["**/*.d.ts"],
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "off",
    },
  },
  {
    name: "signatures that a framework gives",
    files: ["app/entry.server.tsx"],
    rules: { "@typescript-eslint/max-params": "off" },
  },
  {
    name: "named exports",
    files: ["app/**/*.{ts,tsx}", "prisma/seed/**/*.ts", "tests/**/*.ts"],
    ignores: [
      "app/routes/**",
      "app/routes.ts",
      "app/root.tsx",
      "app/entry.*.tsx",
      "**/*.config.ts",
      "**/*.d.ts",
      "**/global-setup.ts",
    ],
    rules: { "import-x/no-default-export": "error" },
  },
  {
    name: "no console",
    files: ["app/{components,db,domain,i18n,permission,routes}/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  ...importRules,
  {
    name: "tests",
    files: ["tests/**/*.{ts,tsx,mjs}"],
    rules: { "max-lines-per-function": "off" },
  },
);
