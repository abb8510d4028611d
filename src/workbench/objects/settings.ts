/** Excel.SettingCollection: the add-in's own settings in the workbook, the same store as Office.context.document.settings. */
import { itemNotFound } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";

const methods = ["add", "getCount", "getItem", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.SettingCollection)[];

export class SettingCollectionObject extends ApiCollection implements HostOf<Excel.SettingCollection, readonly [], typeof methods> {
  readonly api = describeCollection("SettingCollection", { methods });

  get items(): SettingObject[] {
    return [...this.context.model.settings.keys()].map((key) => new SettingObject(this.context, key));
  }
  add(key: string, value: unknown): ApiObject {
    this.context.model.settings.set(key, value);
    this.context.model.notify({ kind: "settings", source: "api" });
    return new SettingObject(this.context, key);
  }
  getCount(): number {
    return this.context.model.settings.size;
  }
  getItem(key: string): ApiObject {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  getItemOrNullObject(key: string): ApiObject | null {
    return this.context.model.settings.has(key) ? new SettingObject(this.context, key) : null;
  }
}

const settingScalars = ["key", "value"] as const satisfies readonly (keyof Excel.Setting)[];
const settingMethods = ["delete"] as const satisfies readonly (keyof Excel.Setting)[];

class SettingObject extends ApiObject implements HostOf<Excel.Setting, typeof settingScalars, typeof settingMethods> {
  // Older clients read and set `_Value`.
  readonly api = describeApi("Setting", { scalars: [...settingScalars, "_Id"], methods: settingMethods });

  constructor(
    context: ObjectContext,
    readonly key: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.context.model.settings.get(this.key);
  }
  set value(value: unknown) {
    this.context.model.settings.set(this.key, value);
    this.context.model.notify({ kind: "settings", source: "api" });
  }
  delete(): void {
    this.context.model.settings.delete(this.key);
    this.context.model.notify({ kind: "settings", source: "api" });
  }
}
