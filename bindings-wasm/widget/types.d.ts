// Stands for the types of the package where src/index.d.ts looks for them. The package has its own in this place.
export type * from "../js/types.js";
