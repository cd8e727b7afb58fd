import type { Pack } from "./texts.js";

export type { Pack } from "./texts.js";
export * from "./slim.js";

/**
 * Loads texts: those of the default profile, and the packs that are named, each with the packs it goes with. What is loaded
 * already is not loaded again. It calls `init` when nobody has.
 *
 * @param language a language tag; `no` stands for Bokmål, and languages without texts get Bokmål
 * @param packs the names of packs, or of one
 * @throws {MestringError} `not-loaded`, `no-texts` or `not-text`, and what `init` throws
 */
export function loadTexts(language: string, packs?: Pack | readonly Pack[]): Promise<void>;
