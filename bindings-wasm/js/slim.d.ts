import type { Problem } from "./types.js";

export * from "./doors.js";
export type * from "./types.js";

/** A type of the platform, where the program's libraries know it: not every program has those of pages. */
type Platform<Name extends string> = typeof globalThis extends { [name in Name]: { prototype: infer Type } } ? Type & object : never;
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Type } } } ? Type & object : never;

/** Where the WebAssembly module comes from: its address, an answer of `fetch`, its bytes, or the module compiled. */
export type ModuleSource = string | Platform<"URL"> | Platform<"Response"> | CompiledModule | ArrayBuffer | ArrayBufferView;

/** How to get ready. */
export interface InitOptions {
  /** Where the module comes from; left out, it is the file beside this package's own. */
  wasm?: ModuleSource | Promise<ModuleSource>;
}

/**
 * Loads the module. Call it as often as you like: it loads once. After a failure it can be called again.
 *
 * @throws {MestringError} `not-loaded`, `csp` or `no-wasm`
 */
export function init(options?: InitOptions | null): Promise<void>;

/**
 * Asks a function of the contract in JSON text: text in, JSON text out, the same bytes as in every other language. What fails
 * comes as `{"failure": …}`.
 *
 * @param name the name of the function in the contract: `assess`, `annual-report`
 * @param input the document in JSON, or the word; empty for functions that take nothing
 * @throws {MestringError} `not-ready`, `not-text`, `no-function` or `texts-missing`
 */
export function text(name: string, input: string): string;

/**
 * Adds texts that come from elsewhere: a file of `texts/` in this package, or texts of your own in the same format.
 *
 * @throws {MestringError} `not-ready`, `not-text` or `no-texts`
 */
export function addTexts(language: "nb" | "nn" | "en", pack: string, ftl: string): void;

/** What can go wrong. There can be more of them in a later version. */
export type MestringErrorCode =
  | "csp"
  | "does-not-fit"
  | "no-answers"
  | "no-function"
  | "no-offer"
  | "no-texts"
  | "no-wasm"
  | "not-json-value"
  | "not-loaded"
  | "not-ready"
  | "not-text"
  | "structure"
  | "texts-missing"
  | "unknown-criterion"
  | (string & {});

/** What goes wrong. */
export class MestringError extends Error {
  /** What it is: stays the same whatever the sentence says. */
  readonly code: MestringErrorCode;
  /** What is wrong with a document, in its order. Places are those in the JSON text of the document. */
  readonly problems: Problem[];
  /** Whether there are more problems than are told. */
  readonly more: boolean;
  /** Names that nothing has. */
  readonly unknown: string[];
  /** Names that were probably meant. */
  readonly near: string[];
  /** The texts to load, by language, when some are missing. */
  readonly needs: Record<string, string[]>;
}
