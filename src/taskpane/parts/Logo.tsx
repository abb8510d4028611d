/** How does the product sign itself? Three customers, each worth more than the one before, as on the ribbon. */
import { tokens } from "@fluentui/react-components";

export function Logo() {
  return (
    <svg viewBox="0 0 80 80" width="1.5rem" height="1.5rem" aria-hidden="true" focusable="false">
      <rect width="80" height="80" rx="15" fill={tokens.colorBrandBackground} />
      <path fill={tokens.colorNeutralForegroundOnBrand} d="M16 51h8a3 3 0 0 1 3 3v13H13V54a3 3 0 0 1 3-3zM36 38h8a3 3 0 0 1 3 3v26H33V41a3 3 0 0 1 3-3z" />
      <circle cx="20" cy="42" r="6" fill={tokens.colorNeutralForegroundOnBrand} />
      <circle cx="40" cy="29" r="6" fill={tokens.colorNeutralForegroundOnBrand} />
      <path fill="#ffc44d" d="M56 25h8a3 3 0 0 1 3 3v39H53V28a3 3 0 0 1 3-3z" />
      <circle cx="60" cy="16" r="6" fill="#ffc44d" />
    </svg>
  );
}
