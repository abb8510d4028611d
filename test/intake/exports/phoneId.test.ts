import { phoneId } from "../../../src/intake/exports/phoneId";

describe("phoneId", () => {
  it.each(["0812-3456-789", "08123456789", "+62 812 3456 789", "628123456789", "62-812-3456-789", "+62 (0)812 3456789", "00628123456789", "8123456789"])("reads %p as one Indonesian number", (text) => {
    expect(phoneId(text, "ID")).toBe("+628123456789");
  });

  it.each(["+48 601 234 567", "601-234-567", "601234567", "48601234567", "0048 601234567"])("reads %p as one Polish number", (text) => {
    expect(phoneId(text, "PL")).toBe("+48601234567");
  });

  it("leaves what is no number of the country, and what is too short for any", () => {
    expect(phoneId("+1 212 555 0100", "PL")).toBe("12125550100");
    expect(phoneId("12-34", "ID")).toBe("12-34");
    expect(phoneId("+1 (212) 555-0100", undefined)).toBe("+12125550100");
    expect(phoneId("212 555 0100", undefined)).toBe("2125550100");
  });
});
