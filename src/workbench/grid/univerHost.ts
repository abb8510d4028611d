/** How does Univer come to the page: which of its parts, in which language, and without a calculation of its own? */
import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import idID from "@univerjs/preset-sheets-core/locales/id-ID";
import plPL from "@univerjs/preset-sheets-core/locales/pl-PL";
import { SheetInterceptorService } from "@univerjs/sheets";
import { greenTheme } from "@univerjs/themes";
import { ILayoutService } from "@univerjs/ui";
import "@univerjs/preset-sheets-core/lib/index.css";
// Draws the data bars that a cell's look asks for.
import "@univerjs/sheets-conditional-formatting";
import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import type { Language } from "../words";

const LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, id: LocaleType.ID_ID, pl: LocaleType.PL_PL };

export interface HostOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

export class UniverHost {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly dispose_: () => void;

  constructor({ container, language, dark }: HostOptions) {
    const univer = new Univer({
      locale: LOCALES[language],
      locales: {
        [LocaleType.EN_US]: mergeLocales(enUS),
        [LocaleType.ID_ID]: mergeLocales(idID),
        [LocaleType.PL_PL]: mergeLocales(plPL),
      },
      logLevel: LogLevel.ERROR,
      theme: greenTheme,
      darkMode: dark,
    });
    const preset = UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      disableForceStringAlert: true,
      disableForceStringMark: true,
    } as Parameters<typeof UniverSheetsCorePreset>[0]);
    for (const entry of preset.plugins) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
    this.api = FUniver.newAPI(univer);
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.dispose_ = () => univer.dispose();
  }

  /** There from the first workbook on. */
  get interceptors(): SheetInterceptorService {
    return this.injector.get(SheetInterceptorService);
  }

  /** Shows a workbook in place of the one before. */
  open(data: Partial<IWorkbookData> & { id: string }): Workbook {
    const instances = this.injector.get(IUniverInstanceService);
    const before = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    this.api.createWorkbook(data);
    // The workbook's own calculation knows the functions of the add-in; a second one would only disagree.
    this.injector.get(ICalculateFormulaService).execute = () => Promise.resolve();
    if (before !== undefined) instances.disposeUnit(before);
    const workbook = instances.getUnit<Workbook>(data.id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("Univer has not opened the workbook");
    return workbook;
  }

  render(unitId: string): ReturnType<IRenderManagerService["getRenderById"]> {
    return this.injector.get(IRenderManagerService).getRenderById(unitId);
  }

  /** Puts the keyboard into the cells. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  setLanguage(language: Language): void {
    this.api.setLocale(LOCALES[language]);
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  dispose(): void {
    this.dispose_();
  }
}
