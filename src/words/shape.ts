/** Which shape must every language fill? That of English, with its texts widened. */

/** English with its literal texts widened, functions and structure kept. */
export type Shape<English> = English extends string
  ? string
  : English extends (...data: infer Data) => string
    ? (...data: Data) => string
    : { readonly [Key in keyof English]: Shape<English[Key]> };
