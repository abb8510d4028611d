/** Which telephone number does a cell hold, however it is written? */
const codeOf = { ID: "62", PL: "48" } as const;
/** Digits of a number without the country's code and without a zero in front. */
const ownLength = { ID: /^8\d{7,12}$/, PL: /^\d{9}$/ } as const;

/**
 * One text for all ways to write a number: 0812-3456-789, +62 812 3456 789 and 628123456789 are one.
 *
 * @param country whose numbers may stand without its code
 * @example phoneId("0812-3456-789", "ID") // "+628123456789"
 */
export function phoneId(text: string, country: keyof typeof codeOf | undefined): string {
  const digits = text.replace(/\D/g, "").replace(/^00/, "");
  if (digits.length < 6) return text;
  if (country === undefined) return text.trim().startsWith("+") || text.trim().startsWith("00") ? `+${digits}` : digits;
  const code = codeOf[country];
  const own = digits.startsWith(code) ? digits.slice(code.length).replace(/^0/, "") : digits.replace(/^0/, "");
  return ownLength[country].test(own) ? `+${code}${own}` : digits;
}
