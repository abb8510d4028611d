"""How long does the Python library lifetimes take for the same fits? Reads columns from the folder given, prints seconds as JSON."""

import json
import sys
import time
import types
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
try:
    import dill  # noqa: F401
except ImportError:
    # Only saves and loads models, which nobody does here.
    sys.modules["dill"] = types.ModuleType("dill")

try:
    import numpy as np
    import pandas as pd
    from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter
    from lifetimes.utils import summary_data_from_transaction_data
except Exception as error:
    print(json.dumps({"missing": str(error)}))
    sys.exit(0)

folder = Path(sys.argv[1])


def column(name):
    return np.fromfile(folder / f"{name}.f64", dtype="<f8")


def seconds(work, repeats):
    taken = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return sorted(taken)[len(taken) // 2]


def fit(fitter):
    return lambda x, recency, age: fitter(penalizer_coef=0.0).fit(x, recency, age)


fitters = {"bgnbd": fit(BetaGeoFitter), "mbgnbd": fit(ModifiedBetaGeoFitter), "paretonbd": fit(ParetoNBDFitter)}
result = {}
for task in json.loads((folder / "tasks.json").read_text()):
    key = task["key"]
    try:
        if task["kind"] in fitters:
            x, recency, age = (column(f"{task['data']}-{name}") for name in ("x", "recency", "age"))
            result[key] = seconds(lambda: fitters[task["kind"]](x, recency, age), task["repeats"])
        elif task["kind"] == "gammagamma":
            x, spend = column(f"{task['data']}-x"), column(f"{task['data']}-spend")
            repeats = x > 0
            result[key] = seconds(lambda: GammaGammaFitter(penalizer_coef=0.0).fit(x[repeats], spend[repeats]), task["repeats"])
        elif task["kind"] == "summary":
            orders = json.loads((folder / f"{task['data']}.json").read_text())
            table = pd.DataFrame({"id": orders["ids"], "date": pd.to_datetime(orders["days"], unit="D", origin="1899-12-30"), "money": orders["amounts"]})
            result[key] = seconds(lambda: summary_data_from_transaction_data(table, "id", "date", "money", freq="W"), task["repeats"])
    except Exception as error:
        result[key] = f"{type(error).__name__}: {error}"[:120]
print(json.dumps(result))
