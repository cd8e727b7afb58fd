# Access for everyone.

criterion-web-standard = Does it say that the web solution follows the accessibility standard?
    .title = Accessibility on the web
    .missing = It does not say that the web solution follows the standard that holds for the provider.
    .conflict = It says that the web solution follows a lower standard than the one that holds, or none.
    .why = Private and voluntary bodies are held to WCAG 2.0 on level AA, with three exceptions. Public bodies are held to EN 301 549, which in practice is WCAG 2.1 on level AA. The demands are there so that everyone can use the solution.
    .remedy = Ask those responsible for the web solution which standard it follows, and write the answer. If it does not follow the standard, you can ask when that will be mended.
