/** In which currency are the amounts? Read from the number format of their column, where it says so. */

export interface Currency {
  readonly code: "IDR" | "PLN" | "USD" | "EUR" | "GBP";
  readonly symbol: string;
  /** Does the symbol stand before the digits? */
  readonly before: boolean;
  readonly decimals: number;
}

const known: readonly { readonly marks: RegExp; readonly currency: Currency }[] = [
  { marks: /Rp|IDR/, currency: { code: "IDR", symbol: "Rp", before: true, decimals: 0 } },
  { marks: /zł|PLN/i, currency: { code: "PLN", symbol: "zł", before: false, decimals: 2 } },
  { marks: /€|EUR/, currency: { code: "EUR", symbol: "€", before: true, decimals: 2 } },
  { marks: /£|GBP/, currency: { code: "GBP", symbol: "£", before: true, decimals: 2 } },
  // Last, because Excel writes the locale of any currency as [$zł-415].
  { marks: /\[\$\$|\[\$USD|(^|[^[])\$|USD/, currency: { code: "USD", symbol: "$", before: true, decimals: 2 } },
];

/** The currency that a number format names, or null. */
export function currencyOfFormat(format: string): Currency | null {
  return known.find(({ marks }) => marks.test(format))?.currency ?? null;
}

/** The currency of a code such as "PLN", or null for one that we know no format of. */
export function currencyOfCode(code: string): Currency | null {
  return known.find(({ currency }) => currency.code === code)?.currency ?? null;
}
