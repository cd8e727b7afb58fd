// Made by tools/generate.mjs from docs/contract.json. Do not edit.

import type {
  AnnualReport,
  AnnualReportTasks,
  ApplyRequest,
  Assessment,
  Attestations,
  Checklist,
  Comparison,
  ComparisonRequest,
  Criteria,
  Criterion,
  Knowledge,
  MergeRequest,
  Model,
  Offer,
  ParticipationOverview,
  Provider,
  ReadDocument,
  Request,
  SourceRequest,
  Sources,
  Term,
} from "./types.js";

/** Tells what the annual report of a national competence service tells of its tasks. */
export function annualReport(document: AnnualReport): AnnualReportTasks;
/** Takes a suggestion of an answer: gives the offer with what people answered in it. */
export function apply(request: ApplyRequest): Offer;
/** Tells whether an offer is complete, free of contradictions with its sources, and in line with recommendations. */
export function assess(request: Request): Assessment;
/** Makes the checklist of a phase and a role. */
export function checklist(request: Request): Checklist;
/** Tells what came out differently of two requests. */
export function compare(request: ComparisonRequest): Comparison;
/** Finds the concepts that a word stands for, in three languages. */
export function concept(word: string): Term;
/** Tells every concept, in three languages. */
export function concepts(): Term;
/** Tells every criterion, in three languages. */
export function criteria(): Criteria;
/** Tells what a criterion asks, why, and what it rests on, in three languages. */
export function criterion(id: string): Criterion;
/** Tells what is known of a subject, a criterion or a named offer; of everything when nothing is asked. */
export function knowledge(word?: string): Knowledge;
/** Makes one document of several with answers that people have given. */
export function merge(request: MergeRequest): Attestations;
/** Tells what documents can hold and what can stand there, for forms; with labels and help in the language of a tag. */
export function model(language?: string): Model;
/** Tells who takes part in which phase, by what an offer says. */
export function participation(request: Request): ParticipationOverview;
/** Reads an offer or a profile, and tells everything that is wrong with its form, in three languages. */
export function read(document: Offer | Provider): ReadDocument;
/** Tells what the criteria rest on, and what binds whom, in three languages. */
export function sources(request: SourceRequest): Sources;
