/** Who is looking, and at what: can this page work here, in which language, colours and culture? */

export type Readiness = "ready" | "officeMissing" | "outsideExcel" | "excelTooOld";

/** Outside Office the library may wait for ever for a host that is not there. */
const patience = 15_000;

const needed: readonly (readonly [string, string])[] = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.9"],
];

function hostOf(): Promise<unknown> {
  return Office.onReady().then((info) => info.host);
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** Whether the pane can work in the place where its page was opened. */
export async function readiness(): Promise<Readiness> {
  if (typeof Office === "undefined") return "officeMissing";
  const host = await Promise.race([hostOf(), after(patience)]);
  if (host !== Office.HostType.Excel) return "outsideExcel";
  const supported = needed.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
  return supported ? "ready" : "excelTooOld";
}

/** Tag of the language that Excel itself speaks, for example "id-ID". */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Separates what different embedders of the same browser may keep; "" where Excel gives none. */
export function partitionKey(): string {
  return Office.context.partitionKey ?? "";
}

function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/^#?(..)(..)(..)$/.exec(color) ?? []).slice(1).map((hex) => parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Whether Excel is dark; null where it does not say. */
export function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  return theme.isDarkTheme ?? (theme.bodyBackgroundColor ? isDarkColor(theme.bodyBackgroundColor) : null);
}

/** Tag whose numbers and dates the person is used to: of the workbook's culture where Excel tells it, else of its language. */
export async function readCulture(): Promise<string> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return displayLanguage();
  return Excel.run(async (context) => {
    const culture = context.application.cultureInfo;
    culture.load("name");
    await context.sync();
    return Intl.NumberFormat.supportedLocalesOf(culture.name).length > 0 ? culture.name : displayLanguage();
  }).catch(() => displayLanguage());
}

/** Whether the pane can save a file: the web views of a Mac and an iPad do not. */
export function savesFiles(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}
