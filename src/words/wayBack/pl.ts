/** What is said in Polish about the ways back? */
import { plural } from "../plural";
import type { WayBackWords } from "./en";

const formulas = (count: number, text: string): string =>
  plural("pl", count, { one: `${text} formuła`, few: `${text} formuły`, many: `${text} formuł`, other: `${text} formuły` });
const onSheets = (count: number): string => plural("pl", count, { one: "1 arkuszu", few: `${count} arkuszach`, many: `${count} arkuszach`, other: `${count} arkuszach` });

export const pl: WayBackWords = {
  freeze: {
    title: "Zamrożenie",
    hint: "Zamienia formuły z funkcjami CLV for Excel na wartości, które pokazują, także w Twoich arkuszach, aby skoroszyt nie potrzebował dodatku. Inne formuły zostają.",
    ask: "Zamroź formuły…",
    confirm: (count, text, names) => `Na wartości ${plural("pl", count, { one: "zmieni się", few: "zmienią się", many: "zmieni się", other: "zmieni się" })} ${formulas(count, text)} w ${onSheets(names.length)}: ${names.join(", ")}.`,
    none: "W tym skoroszycie nie ma formuł do zamrożenia.",
    unfinished: (count, text, sheet, cells) => `Bez zmian ${plural("pl", count, { one: "zostaje", few: "zostają", many: "zostaje", other: "zostaje" })} ${formulas(count, text)} w arkuszu ${sheet} (${cells}): ${plural("pl", count, { one: "pokazuje błąd albo jeszcze się oblicza", few: "pokazują błąd albo jeszcze się obliczają", many: "pokazują błąd albo jeszcze się obliczają", other: "pokazują błąd albo jeszcze się obliczają" })}.`,
    protected: (count, text, sheet) => `Bez zmian ${plural("pl", count, { one: "zostaje", few: "zostają", many: "zostaje", other: "zostaje" })} ${formulas(count, text)} w arkuszu ${sheet}: jest chroniony.`,
    yes: "Zamroź je",
    no: "Zostaw formuły",
    done: (count, text) => `Na wartości ${plural("pl", count, { one: "zmieniła się", few: "zmieniły się", many: "zmieniło się", other: "zmieniło się" })} ${formulas(count, text)}.`,
  },
  undo: {
    ask: { run: "Cofnij tę analizę…", freeze: "Cofnij zamrożenie…", list: "Cofnij tę listę…" },
    goes: (names) => `Te arkusze znikną: ${names}.`,
    comesBack: (names) => `Te arkusze staną się takie jak przedtem: ${names}.`,
    formulas: (count, text, names) => `${plural("pl", count, { one: "Wróci", few: "Wrócą", many: "Wróci", other: "Wróci" })} ${formulas(count, text)}: ${names}.`,
    lost: "To, co wpisano tam później, przepadnie. Filtry oraz ręcznie zmienione formaty i wykresy nie wrócą.",
    yes: "Cofnij",
    no: "Zostaw bez zmian",
    done: "Cofnięto. Skoroszyt jest taki jak przedtem.",
  },
};
