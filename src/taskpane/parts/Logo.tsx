/** How does the product sign itself? Three customers' value, rising. */
import { tokens } from "@fluentui/react-components";

export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="1.5rem" height="1.5rem" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="6" fill={tokens.colorBrandBackground} />
      <path d="M6.5 17.5v-4M12 17.5v-7.5M17.5 17.5v-11" stroke={tokens.colorNeutralForegroundOnBrand} strokeWidth="2.8" strokeLinecap="round" />
    </svg>
  );
}
