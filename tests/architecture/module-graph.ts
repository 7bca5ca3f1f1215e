import path from "node:path";
import ts from "typescript";
import { codeFiles, projectFiles, readProjectFile } from "./project-files";

export type Import = {
  /** As written. */
  specifier: string;
  /** Absent at run time: `import type`, or only `type` names between the braces. */
  typeOnly: boolean;
};

export type Module = {
  file: string;
  imports: Import[];
  /** Whether the file does nothing but hand on what others export. */
  isBarrel: boolean;
};

const known = new Set(projectFiles);

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readProjectFile(file), ts.ScriptTarget.Latest, true);
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteral(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return null;
}

function readModule(file: string): Module {
  const source = parse(file);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const handsOn = (statement: ts.Statement) => ts.isExportDeclaration(statement) && Boolean(statement.moduleSpecifier);
  return { file, imports, isBarrel: source.statements.length > 0 && source.statements.every(handsOn) };
}

/** Every module of the project with what it imports. */
export const modules = codeFiles.filter((file) => !file.endsWith(".d.ts")).map(readModule);

/**
 * The specifier in one form, whatever way it was written: `../db/types` → `~/db/types`,
 * `../../prisma/seed/x` → `/prisma/seed/x`. Packages stay as they are.
 */
export function normalizeSpecifier(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return target.startsWith("app/") ? `~/${target.slice("app/".length)}` : `/${target}`;
}

/** The project file that an import leads to; null for a package or something generated. */
export function resolveImport(file: string, specifier: string): string | null {
  const target = normalizeSpecifier(file, specifier)
    .replace(/^~\//, "app/")
    .replace(/^#seed\//, "prisma/seed/")
    .replace(/^\//, "")
    .replace(/\?.*$/, "");
  const candidates = [target, ...[".ts", ".tsx", ".mjs", ".js"].map((end) => target + end)];
  return candidates.find((candidate) => known.has(candidate)) ?? null;
}
