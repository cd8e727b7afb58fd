/** The texts of a pack in one language, in the format of Project Fluent; for `addTexts`. */
declare const texts: string;
export default texts;
