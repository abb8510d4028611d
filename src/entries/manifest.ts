/** What does Excel have to know before it loads anything of ours? The text of manifest.xml, which is compared and never written by hand. */
import { languageIds, languages, type Language } from "../catalogue/languages";
import { contextMenuButton, ribbonButtons, type RibbonButton } from "../catalogue/ribbon";
import type { ManifestWords } from "../words/manifest/en";
import { manifestWords } from "../words/manifest/manifest";

/** Stays for ever: Excel knows the add-in, its settings and its formulas by it. */
const id = "d61ce889-5c39-4bc8-a938-87aa571b4350";
const version = "1.6.0.0";
/** The address in the repository; a build replaces it everywhere. */
const host = "https://localhost:3000";
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const attribute = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

const translations = languageIds.filter((language) => language !== "en");

type Overridable = (language: Language) => string;

/** One element whose English value every translation overrides. */
function localised(tag: string, name: string, value: Overridable): string {
  // Inside Resources the override needs the prefix of its element, outside it has none.
  const override = tag.startsWith("bt:") ? "bt:Override" : "Override";
  const rows = translations.map(
    (language) => `  <${override} Locale="${languages[language].tag}" Value="${attribute(value(language))}"/>`,
  );
  return [`<${tag}${name ? ` id="${name}"` : ""} DefaultValue="${attribute(value("en"))}">`, ...rows, `</${tag}>`].join("\n");
}

const url = (name: string, file: string): string => `<bt:Url id="${name}" DefaultValue="${host}/${file}"/>`;

const words =
  (choose: (said: ManifestWords) => string): Overridable =>
  (language) =>
    choose(manifestWords[language]);

const indented = (depth: number, text: string): string => text.replace(/^(?=.)/gm, "  ".repeat(depth));

const lines = (depth: number, parts: readonly string[]): string => parts.map((part) => indented(depth, part)).join("\n");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function icon(name: string): string {
  const images = buttonSizes.map((size) => `  <bt:Image size="${size}" resid="Icon.${capital(name)}.${size}"/>`);
  return ["<Icon>", ...images, "</Icon>"].join("\n");
}

function action(button: RibbonButton): string {
  return button.action === null
    ? '<Action xsi:type="ShowTaskpane">\n  <SourceLocation resid="Taskpane.Url"/>\n</Action>'
    : `<Action xsi:type="ExecuteFunction">\n  <FunctionName>${button.action}</FunctionName>\n</Action>`;
}

function control(button: RibbonButton, place: string): string {
  const name = capital(button.words);
  return [
    `<Control xsi:type="Button" id="${place}.${name}">`,
    `  <Label resid="${name}.Label"/>`,
    "  <Supertip>",
    `    <Title resid="${name}.Label"/>`,
    `    <Description resid="${name}.Tip"/>`,
    "  </Supertip>",
    indented(1, icon(button.icon)),
    indented(1, action(button)),
    "</Control>",
  ].join("\n");
}

function images(): string[] {
  const names = [...new Set([...ribbonButtons, contextMenuButton].map((button) => button.icon))];
  return names.flatMap((name) =>
    buttonSizes.map(
      (size) => `<bt:Image id="Icon.${capital(name)}.${size}" DefaultValue="${host}/assets/icons/${name}-${size}.png"/>`,
    ),
  );
}

function urls(): string[] {
  const metadata: Overridable = (language) => `${host}/assets/functions${language === "en" ? "" : `.${language}`}.json`;
  return [
    url("Taskpane.Url", "taskpane.html"),
    url("Functions.Script.Url", "functions.js"),
    localised("bt:Url", "Functions.Metadata.Url", metadata),
    url("Support.Url", "support.html"),
  ];
}

const shortStrings = (): string[] => [
  localised("bt:String", "Group.Label", words((said) => said.tab)),
  localised("bt:String", "Started.Title", words((said) => said.started.title)),
  ...ribbonButtons.map((button) =>
    localised("bt:String", `${capital(button.words)}.Label`, words((said) => said[button.words].label)),
  ),
];

const longStrings = (): string[] => [
  localised("bt:String", "Started.Text", words((said) => said.started.text)),
  ...ribbonButtons.map((button) =>
    localised("bt:String", `${capital(button.words)}.Tip`, words((said) => said[button.words].tip)),
  ),
];

/** Old Excel without these still opens the plain pane, which says so in a sentence: hence not in the outer Requirements. */
const needed = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.9"],
] as const;

export function manifestXml(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generated from src/entries/manifest.ts and src/words/manifest: npm run generate -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}</Version>
  <ProviderName>CLV for Excel</ProviderName>
  <DefaultLocale>${languages.en.tag}</DefaultLocale>
${indented(1, localised("DisplayName", "", words((said) => said.name)))}
${indented(1, localised("Description", "", words((said) => said.description)))}
  <IconUrl DefaultValue="${host}/assets/icons/clv-32.png"/>
  <HighResolutionIconUrl DefaultValue="${host}/assets/icons/clv-64.png"/>
  <SupportUrl DefaultValue="${host}/support.html"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${host}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Requirements>
      <bt:Sets DefaultMinVersion="1.1">
${lines(4, needed.map(([name, minimum]) => `<bt:Set Name="${name}" MinVersion="${minimum}"/>`))}
      </bt:Sets>
    </Requirements>
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Taskpane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Taskpane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Started.Title"/>
            <Description resid="Started.Text"/>
            <LearnMoreUrl resid="Support.Url"/>
          </GetStarted>
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Clv.Group">
                <Label resid="Group.Label"/>
${indented(8, icon("clv"))}
${lines(8, ribbonButtons.map((button) => control(button, "Ribbon")))}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
${indented(7, control(contextMenuButton, "Menu"))}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${lines(4, images())}
      </bt:Images>
      <bt:Urls>
${lines(4, urls())}
      </bt:Urls>
      <bt:ShortStrings>
${lines(4, shortStrings())}
      </bt:ShortStrings>
      <bt:LongStrings>
${lines(4, longStrings())}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
