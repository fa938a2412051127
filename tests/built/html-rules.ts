import type { ConfigData } from "html-validate";

/** What html-validate must not ask for: matters of taste, on which Astro's output decides. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // Boxes to tick share the name of the one choice they belong to.
    "form-dup-name": ["error", { shared: ["button", "checkbox", "radio", "reset", "submit"] }],
    "no-inline-style": "error",
    "no-trailing-whitespace": "off",
    // A flag's anchor is its id in the tables, which may quote printed characters.
    "valid-id": ["error", { relaxed: true }],
    "void-style": "off",
    // A list without markers loses its role in Safari unless it says role="list".
    "no-redundant-role": "off",
  },
};
