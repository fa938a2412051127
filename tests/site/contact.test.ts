import { expect, test } from "vitest";
import { answerTo, CONTACT, letterOn, readContact } from "../../src/site/contact.ts";

test.each([
  ["a@b.example", "mailto:a@b.example"],
  [" a@b.example ", "mailto:a@b.example"],
  ["https://b.example/issues", "https://b.example/issues"],
])("%s leads to %s", (setting, href) => {
  expect(readContact(setting)?.href).toBe(href);
});

test("none is none", () => {
  expect(readContact("")).toBeNull();
  expect(readContact("  ")).toBeNull();
});

test.each(["javascript:alert(1)", "http://b.example", "a@b", '"><script>@b.example', "b.example"])(
  "%s is refused",
  (setting) => {
    expect(() => readContact(setting)).toThrow("CONTACT=");
  },
);

test("without an address a flag leads to how to reply", () => {
  expect(CONTACT).toBeNull();
  expect(answerTo("low-execution--a-2023-01", "/about/#reply")).toBe("/about/#reply");
});

test("a letter about a flag begins with where it stands: its first line", () => {
  const flag = {
    report_id: "a-2023",
    rule: "low-execution",
    evaluation_id: "a-2023-01",
    flag_id: "low-execution--a-2023-01",
    line: "L62;L60",
    printed: "60%",
  };
  expect(letterOn(flag)).toEqual({
    report: "a-2023",
    rule: "low-execution",
    evaluation: "a-2023-01",
    flag: "low-execution--a-2023-01",
    line: 62,
    printed: "60%",
  });
});
