/** Which colours and sizes does the pane use, in light and in dark? */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Around the brand and accent of the sheets, so that pane and summary look like one product. */
const brand: BrandVariants = {
  10: "#020812", 20: "#071A2C", 30: "#0A2A45", 40: "#0C3557", 50: "#0F3D66", 60: "#0B4C7C", 70: "#075C94", 80: "#0068A5",
  90: "#1B78B3", 100: "#3A89BF", 110: "#559ACB", 120: "#6FABD6", 130: "#8ABCE1", 140: "#A5CDEB", 150: "#C1DEF4", 160: "#DEEFFB",
};

/** Text sizes in rem, so that the pane grows with the reader's own text size. */
function growing(theme: Theme): Theme {
  const entries = Object.entries(theme).map(([name, value]) => {
    const isText = /^(fontSize|lineHeight)/.test(name) && typeof value === "string" && value.endsWith("px");
    return [name, isText ? `${parseFloat(value) / 16}rem` : value];
  });
  return Object.fromEntries(entries) as Theme;
}

const dark = createDarkTheme(brand);

export const lightTheme: Theme = growing(createLightTheme(brand));

export const darkTheme: Theme = growing({
  ...dark,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorCompoundBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[130],
});
