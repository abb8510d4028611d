"""How long does the Python library lifetimes take for the same fits? Reads columns from the folder given, prints seconds as JSON: of the processor, those of the work by hand of the clock."""

import json
import statistics
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
    return min(timed(work, time.process_time) for _ in range(repeats))


def timed(work, clock):
    started = clock()
    work()
    return clock() - started


def fit(fitter):
    return lambda x, recency, age: fitter(penalizer_coef=0.0).fit(x, recency, age)


def by_hand(ids, days, money, last_day):
    """Orders to customers as somebody who knows numpy and pandas writes it: no library for customers."""
    codes, known = pd.factorize(ids)
    visits, place = np.unique(codes.astype(np.int64) * 100_000 + days, return_inverse=True)
    spend = np.bincount(place, money)
    customer, day = visits // 100_000, visits % 100_000
    starts = np.flatnonzero(np.r_[True, customer[1:] != customer[:-1]])
    ends = np.r_[starts[1:], len(customer)]
    x = ends - starts - 1
    recency, age = (day[ends - 1] - day[starts]) / 7, (last_day - day[starts]) / 7
    value = np.where(x > 0, (np.add.reduceat(spend, starts) - spend[starts]) / np.maximum(x, 1), 0)
    return known, x, recency, age, value


def lifetime_value(x, recency, age, spend):
    """Twelve months of every customer's value, from given parameters."""
    purchases, money = BetaGeoFitter(), GammaGammaFitter()
    purchases.params_ = pd.Series({"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426})
    money.params_ = pd.Series({"p": 6.25, "q": 3.74, "v": 15.44})
    purchases.predict = purchases.conditional_expected_number_of_purchases_up_to_time
    columns = [pd.Series(column) for column in (x, recency, age, spend)]
    return lambda: money.customer_lifetime_value(purchases, *columns, time=12, discount_rate=0.01, freq="W")


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
        elif task["kind"] == "clv":
            columns = (column(f"{task['data']}-{name}") for name in ("x", "recency", "age", "spend"))
            result[key] = seconds(lifetime_value(*columns), task["repeats"])
        elif task["kind"] == "summary":
            orders = json.loads((folder / f"{task['data']}.json").read_text())
            table = pd.DataFrame({"id": orders["ids"], "date": pd.to_datetime(orders["days"], unit="D", origin="1899-12-30"), "money": orders["amounts"]})
            result[key] = seconds(lambda: summary_data_from_transaction_data(table, "id", "date", "money", freq="W"), task["repeats"])
            ids, days, money = np.array(orders["ids"], dtype=object), np.array(orders["days"]), np.array(orders["amounts"])
            work = lambda: by_hand(ids, days, money, days.max())
            work()
            result[f"{key} by hand"] = statistics.median(timed(work, time.perf_counter) for _ in range(5))
    except Exception as error:
        result[key] = f"{type(error).__name__}: {error}"[:120]
print(json.dumps(result))
