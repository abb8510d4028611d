/** Is the separator found, whatever stands in the cells? */
import { separatorOf } from "../../../src/intake/files/separatorOf";

describe("separatorOf", () => {
  it.each([
    ["commas", "a,b,c\n1,2,3\n", ","],
    ["semicolons where commas mark decimals", "id;when;amount\n1;2025-01-01;2,50\n2;2025-01-02;3,75\n", ";"],
    ["tabs where texts hold commas", "id\tname\n1\tDoe, Ann, Dr\n2\tRoe, Bob\n", "\t"],
    ["semicolons beside quoted lines", 'id;note\n1;"a, b\nc, d"\n2;"e, f"\n', ";"],
    ["commas below a title", "Report of the shop\nJanuary; all\n\nid,when,amount\n1,2025-01-01,2\n2,2025-01-02,3\n", ","],
    ["nothing: one column", "name\nAnn\nBob\n", ","],
    ["nothing at all", "", ","],
  ])("finds %s", (_what, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
