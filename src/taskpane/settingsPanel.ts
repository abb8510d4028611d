/** In which states can the settings be? */
import type { Draft } from "./assumptionsForm";
import type { OurSheet } from "../excel/types";
import type { Trouble } from "./trouble";
import type { Freezing } from "./wayBackPanel";

/** The settings, open over any step. */
export interface SettingsPanel {
  readonly is: "settings";
  readonly draft: Draft;
  /** *Apply* was chosen, so mistakes are marked. */
  readonly tried: boolean;
  readonly trouble: Trouble | null;
  /** What would be removed, while the person is asked. */
  readonly removing?: readonly OurSheet[] | null;
  readonly freezing?: Freezing | null;
}
