// What the scripts of the page, and their tests, are held to.
import js from "@eslint/js";
import globals from "globals";

const MARKUP = "Words become text nodes, never markup: use el() of elements.js.";
const noMarkup = [
  ...["innerHTML", "outerHTML", "srcdoc"],
  ...["insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment"],
].map((property) => ({ property, message: MARKUP }));

export default [
  { ignores: ["**/node_modules/", "**/vendor/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", 299],
      "max-lines-per-function": ["error", { max: 39 }],
      "no-control-regex": "off", // names of others are rid of control characters
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-throw-literal": "error",
      "no-unused-expressions": "error",
      "no-unused-vars": ["error", { ignoreRestSiblings: true }], // {label, ...rest} leaves label out
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/template/*.js"],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-console": "error",
      "no-restricted-properties": ["error", ...noMarkup, { object: "document", property: "write", message: MARKUP }],
    },
  },
  { files: ["**/tests/js/*.mjs"], languageOptions: { globals: globals.node } },
];
