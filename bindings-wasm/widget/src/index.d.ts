// The three elements, for programs that make or move them. What each attribute, part and event means stands in
// docs/embedding.md.

// As the file stands in the package, beside the types of everything else.
import type { Assessment, Attestations, Offer, Provider } from "../types.js";

/** `nb`, `nn` or `en`. */
export type Language = "nb" | "nn" | "en";

/** The steps of the work that a checklist can be held to. */
export type Phase = "planning" | "implementation" | "evaluation" | "next-round";

/** Who answers, without a name. */
export type Role = "user-representative" | "professional" | "participant" | "management";

declare abstract class MestringElement extends HTMLElement {
  /** The offer: a copy when read; set it to an object, JSON text or null. */
  get offer(): Offer | null;
  set offer(offer: Offer | string | null);
  /** The profile that the offer inherits from. */
  get provider(): Provider | null;
  set provider(provider: Provider | string | null);
  /** The language shown: that of `lang`, else that of what stands around the element. */
  get language(): Language;
  set language(language: string);
  /** The day of the assessment, as 2026-11-21; today when it is not set. */
  asOf: string;
  /** Shows everything anew; resolves when it is done. */
  update(): Promise<void>;
}

/** `<mestring-offer>` */
export declare class MestringOffer extends MestringElement {
  /** The offer as schema.org has it, in the language shown; null until it is shown. */
  readonly jsonLd: Record<string, unknown> | null;
}

/** `<mestring-check>` */
export declare class MestringCheck extends MestringElement {
  /** Answers that people have given about the offer. */
  get attestations(): Attestations | null;
  set attestations(attestations: Attestations | string | null);
  /** The last assessment. */
  readonly assessment: Assessment | null;
  /** Reads an offer from a file or a text. False when it is not one. */
  open(source: Blob | string): Promise<boolean>;
  /** Tells `mestring-save`, and hands the reader a file when nobody has taken it. */
  save(): void;
  /** Tells `mestring-print`, and prints when nobody has taken it. */
  print(): void;
}

/** `<mestring-checklist>` */
export declare class MestringChecklist extends MestringElement {
  /** The answers: those that were given, and those that are given here. */
  get attestations(): Attestations | null;
  set attestations(attestations: Attestations | string | null);
  /** The step it is held to; empty for all of them. */
  get phase(): Phase | "";
  set phase(phase: Phase | "");
  /** The role that answers; empty for none. */
  get answerAs(): Role | "";
  set answerAs(role: Role | "");
  /** Reads answers from a file or a text, and adds them. False when they are of no use here. */
  open(source: Blob | string): Promise<boolean>;
  /** Tells `mestring-save`, and hands the reader a file when nobody has taken it. */
  save(): void;
}

export interface MestringEvents {
  "mestring-ready": CustomEvent<{ language: Language }>;
  "mestring-error": CustomEvent<{ code: string; hint?: string; error?: unknown }>;
  "mestring-language": CustomEvent<{ language: Language }>;
  "mestring-change": CustomEvent<{ offer: Offer }>;
  "mestring-assessment": CustomEvent<{ assessment: Assessment }>;
  "mestring-attestations": CustomEvent<{ attestations: Attestations | null }>;
  "mestring-save": CustomEvent<{ offer?: Offer; attestations?: Attestations }>;
  "mestring-print": CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementEventMap extends MestringEvents {}
  interface HTMLElementTagNameMap {
    "mestring-offer": MestringOffer;
    "mestring-check": MestringCheck;
    "mestring-checklist": MestringChecklist;
  }
}
