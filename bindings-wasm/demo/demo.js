// Gives one offer of the corpus to all three elements, and lets what is written in the form show in the others.

const WORDS = {
  nb: [
    "Ett tilbud, tre ganger: slik alle ser det, slik du skriver det, og slik dere planlegger det.",
    "Slik alle ser det",
    "Slik du skriver det",
    "Slik dere planlegger det",
  ],
  nn: [
    "Eitt tilbod, tre gonger: slik alle ser det, slik du skriv det, og slik de planlegg det.",
    "Slik alle ser det",
    "Slik du skriv det",
    "Slik de planlegg det",
  ],
  en: [
    "One offer, three times: as everyone sees it, as you write it, and as you plan it together.",
    "As everyone sees it",
    "As you write it",
    "As you plan it together",
  ],
};

const [offer, check, checklist] = [
  "mestring-offer",
  "mestring-check",
  "mestring-checklist",
].map((name) => document.querySelector(name));
const given = await (
  await fetch("/corpus/024-follo-parorendeskole.json")
).json();
for (const element of [offer, check, checklist]) element.offer = given;

check.addEventListener("mestring-change", ({ detail }) => {
  offer.offer = detail.offer;
  checklist.offer = detail.offer;
});

document.addEventListener("mestring-language", ({ detail: { language } }) => {
  document.documentElement.lang = language;
  for (const element of [offer, check, checklist]) element.language = language;
  const [intro, ...headings] = WORDS[language];
  document.querySelector("#intro").textContent = intro;
  headings.forEach((heading, index) => {
    document.querySelectorAll("h2")[index].textContent = heading;
    document.querySelectorAll("nav a")[index].textContent = heading;
  });
});
