// Reads documents from standard input, a JSON string a line; answers each with a JSON array of faults.
import { createInterface } from "node:readline";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
    rules: {
      "no-inline-style": "error", // the content security policy forbids it
      "missing-doctype": "error",
      "require-sri": ["error", { target: "crossorigin" }],
      // role="list" on a list without markers is no slip: VoiceOver does not announce such a list as one without it.
      "no-redundant-role": "off",
      "prefer-native-element": ["error", { exclude: ["list"] }],
    },
  }),
);

for await (const line of createInterface({ input: process.stdin })) {
  const report = await validator.validateString(JSON.parse(line));
  const faults = report.results
    .flatMap((result) => result.messages)
    .map((m) => `${m.ruleId}: ${m.message} (${m.line}:${m.column})`);
  process.stdout.write(JSON.stringify(faults) + "\n");
}
