"""What do the worksheet functions give, worked out a second time, apart from src/core?

Prints one JSON line per case: name, args (as for `clv call`: a list of rows is a range, null is an argument that is
left out), gives (a value, rows with the English header, or {"error": "#N/A"}), and why the case is there.

    python3 test/reference/functions.py > test/reference/functions.jsonl

With the path of the UCI Online Retail invoices (InvoiceNo, InvoiceDate, CustomerID, Country, Quantity, UnitPrice) it
prints instead what the functions give for these, one line each: test/examples/onlineRetail.test.ts.

Written from the design and the descriptions of the functions, before src/core was read. What these leave open (which of
two equal rows comes first, how a week is called) follows docs/decisions and the add-in.

Only the standard library is used. A number counts as the decimal number that stands in the cell, so sums, shares and
medians are exact fractions; powers and roots have 60 digits. Random cases come from one seeded generator, so the
output is always the same.
"""

import csv
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction

SEED = 20240229
DIGITS = 60
LAST_DAY = 2958465
TOLERANCE = Fraction(1, 10**12)
# What people and programs write where there is no id; a blank cell of a range arrives as 0.
NO_IDS = {"", "(blank)", "-", "--", "n/a", "null", "none", "b/d", "0", "(puste)", "(kosong)"}
ERRORS = ["#VALUE!", "#DIV/0!", "#NUM!", "#N/A"]
ERROR_VALUES = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"}


class CellError(Exception):
    """The answer is an error such as #N/A."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


# Numbers


def exact(number):
    """The decimal number that stands in the cell."""
    return Fraction(number) if isinstance(number, (int, Fraction)) else Fraction(repr(number))


def is_above(a, b):
    """More than b, beyond rounding."""
    return a - b > TOLERANCE * max(abs(a), abs(b))


def at_least(a, b):
    return not is_above(b, a)


def decimal(number):
    return Decimal(number.numerator) / Decimal(number.denominator)


def power(base, exponent):
    """base ^ exponent to 60 digits."""
    if base == 0:
        return Fraction(0) if exponent > 0 else Fraction(1)
    with localcontext() as context:
        context.prec = DIGITS
        return Fraction((decimal(exponent) * decimal(base).ln()).exp())


def root(number):
    with localcontext() as context:
        context.prec = DIGITS
        return Fraction(decimal(number).sqrt())


def median(numbers):
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else Fraction(ordered[middle - 1] + ordered[middle]) / 2


def mean(numbers):
    return Fraction(sum(numbers)) / len(numbers)


def ceiling(number):
    """The next whole number, unless it is one up to rounding."""
    nearest = round(number)
    return nearest if abs(number - nearest) <= TOLERANCE * abs(number) else math.ceil(number)


# Arguments


def is_number(cell):
    return isinstance(cell, (int, float, Fraction)) and not isinstance(cell, bool)


def id_of(cell):
    """An id as it is compared; None where there is none."""
    if cell is None:
        return None
    if isinstance(cell, bool):
        return str(cell).upper()
    text = (str(int(cell)) if cell == int(cell) else repr(cell)) if is_number(cell) else cell.strip()
    if text.lower() in NO_IDS:
        return None
    if "@" in text:
        return text.lower()
    return None if "*" in text and re.fullmatch(r"\+?[\d\s*-]+", text) else text


class Ids:
    """A column of ids, and how each is shown: as a number where the sheet holds a number."""

    def __init__(self, cells):
        self.of_row = [id_of(cell) for cell in cells]
        self.numbers = {id_of(cell): cell for cell in cells if is_number(cell)}

    def shown(self, one):
        return self.numbers.get(one, one)


class Argument:
    """A kind of argument: how it is read, and whether it takes one cell, a range, or a range aligned with others."""

    def __init__(self, read, extent, default, is_required):
        self.read, self.extent, self.default, self.is_required = read, extent, default, is_required
        self.names_one = False


REQUIRED = object()


def argument(read, extent, default):
    return Argument(read, extent, None if default is REQUIRED else default, default is REQUIRED)


def check(value, low, high, above):
    """The value, on the bound where only rounding has carried it beyond."""
    if low is not None and (not is_above(value, low) if above else is_above(low, value)):
        raise CellError("#NUM!")
    if high is not None and is_above(value, high):
        raise CellError("#NUM!")
    return value if high is None else min(value, high)


def number(default=REQUIRED, low=None, high=None, above=False, divides=False, whole=False, among=None):
    def read(cells, _):
        if not is_number(cells[0]):
            raise CellError("#VALUE!")
        value = exact(cells[0])
        if divides and value == 0:
            raise CellError("#DIV/0!")
        value = check(value, low, high, above)
        if (whole and value.denominator != 1) or (among is not None and value not in among):
            raise CellError("#NUM!")
        return value

    return argument(read, "cell", default)


def rate(default=REQUIRED, divides=False):
    return number(default, 0, 1, divides=divides)


def divisor(default=REQUIRED):
    return number(default, 0, divides=True)


def share_of_price(default=REQUIRED):
    return number(default, -1, 1)


def discount_rate(high=1):
    return number(low=-1, high=high, above=True)


def choice(words, default=REQUIRED):
    def read(cells, _):
        if not isinstance(cells[0], str) or cells[0].strip().lower() not in words:
            raise CellError("#VALUE!")
        return cells[0].strip().lower()

    return argument(read, "cell", default)


def day(default=REQUIRED):
    def read(cells, _):
        if not is_number(cells[0]):
            raise CellError("#VALUE!")
        return check(math.floor(exact(cells[0])), 1, LAST_DAY, False)

    return argument(read, "cell", default)


def flag(default):
    def read(cells, _):
        if isinstance(cells[0], str):
            raise CellError("#VALUE!")
        return bool(cells[0])

    return argument(read, "cell", default)


def one_id(default=REQUIRED):
    def read(cells, _):
        one = id_of(cells[0])
        if one is None:
            raise CellError("#VALUE!")
        return one

    kind = argument(read, "cell", default)
    kind.names_one = True
    return kind


def numbers(default=REQUIRED, low=None, high=None, above=False):
    """A range; None where a cell holds no number. A single cell must hold one."""

    def read(cells, _):
        values = [exact(cell) if is_number(cell) else None for cell in cells]
        if len(cells) == 1 and values[0] is None:
            raise CellError("#VALUE!")
        if all(value is None for value in values):
            raise CellError("#N/A")
        for value in values:
            if value is not None:
                check(value, low, high, above)
        return values

    return argument(read, "range", default)


def sequence(low=None, high=None):
    """Numbers that belong together place by place: each cell must hold one."""

    def read(cells, _):
        if not all(is_number(cell) for cell in cells):
            raise CellError("#VALUE!")
        return [check(exact(cell), low, high, False) for cell in cells]

    return argument(read, "aligned", REQUIRED)


def share_matrix():
    def read(cells, columns):
        values = sequence(0, 1).read(cells, columns)
        if len(values) != columns * columns:
            raise CellError("#VALUE!")
        return [values[at : at + columns] for at in range(0, len(values), columns)]

    return argument(read, "range", REQUIRED)


def ids():
    return argument(lambda cells, _: Ids(cells), "aligned", REQUIRED)


def dates():
    """Dates with their time of day; None where there is none."""
    read_one = lambda cell: exact(cell) if is_number(cell) and 1 <= cell < LAST_DAY + 1 else None
    return argument(lambda cells, _: [read_one(cell) for cell in cells], "aligned", REQUIRED)


def amounts():
    read_one = lambda cell: exact(cell) if is_number(cell) else None
    return argument(lambda cells, _: [read_one(cell) for cell in cells], "aligned", REQUIRED)


def cost_table():
    def read(cells, columns):
        if columns != 2:
            raise CellError("#VALUE!")
        costs = {}
        for at in range(0, len(cells), 2):
            name, cost = id_of(cells[at]), cells[at + 1]
            if not is_number(cost) and at == 0:
                continue
            if not is_number(cost) or cost < 0 or name is None or name.lower() in costs:
                raise CellError("#VALUE!")
            costs[name.lower()] = exact(cost)
        return costs

    return argument(read, "range", None)


def answers():
    return number(None, 0, whole=True)


# Calls

FUNCTIONS = {}


def function(name, *arguments, returns="value", by=None):
    """`returns` is value (a range spills), each, table, or one or all by the argument at place `by`."""

    def register(run):
        FUNCTIONS[name] = (arguments, returns, by, run)
        return run

    return register


def grid_of(given):
    if not isinstance(given, list):
        return [[given]]
    return given


def cells_of(grid):
    return [cell for row in grid for cell in row]


def is_missing(grid):
    return len(grid) == 1 and len(grid[0]) == 1 and grid[0][0] in (None, "")


def read(kind, grid):
    if is_missing(grid):
        if kind.is_required:
            raise CellError("#VALUE!")
        return kind.default
    return kind.read(cells_of(grid), len(grid[0]))


def run_with(arguments, grids, run):
    """The answer, or the error that the house rules tell first."""
    values, problems = [], []
    for kind, grid in zip(arguments, grids):
        try:
            values.append(read(kind, grid))
        except CellError as error:
            problems.append(error.code)
    if problems:
        raise CellError(min(problems, key=ERRORS.index))
    return run(*values)


def shown(value):
    """As a cell shows it: fractions as numbers, None as an empty cell."""
    if value is None:
        return ""
    if isinstance(value, Fraction):
        if value.denominator == 1 and abs(value) < 10**15:
            return int(value)
        return float(value)
    return value


def stretch(lengths):
    longer = {length for length in lengths if length > 1}
    if len(longer) > 1:
        raise CellError("#VALUE!")
    return longer.pop() if longer else 1


def spill(arguments, grids, run):
    """One answer for each cell where ranges stand for single values."""
    cells = [grid for kind, grid in zip(arguments, grids) if kind.extent == "cell"]
    rows, columns = stretch([len(grid) for grid in cells]), stretch([len(grid[0]) for grid in cells])

    def cell_at(grid, row, column):
        return [[grid[row if len(grid) > 1 else 0][column if len(grid[0]) > 1 else 0]]]

    def answer(row, column):
        own = [cell_at(grid, row, column) if kind.extent == "cell" else grid for kind, grid in zip(arguments, grids)]
        # A blank cell among several customers is nobody; only an argument that is left out means all.
        if any(kind.names_one and len(cells_of(grid)) > 1 and is_missing(cell) for kind, grid, cell in zip(arguments, grids, own)):
            return {"error": "#VALUE!"}
        wrong = [cell for grid in own for cell in cells_of(grid) if cell in ERROR_VALUES]
        if wrong:
            return {"error": wrong[0]}
        try:
            return shown(run_with(arguments, own, run))
        except CellError as error:
            return {"error": error.code}

    spilled = [[answer(row, column) for column in range(columns)] for row in range(rows)]
    return spilled[0][0] if rows == columns == 1 else spilled


def call(name, args):
    """What the cell shows."""
    arguments, returns, by, run = FUNCTIONS[name]
    grids = [grid_of(args[at]) if at < len(args) else [[None]] for at in range(len(arguments))]
    try:
        aligned = {
            (len(grid), len(grid[0]))
            for kind, grid in zip(arguments, grids)
            if kind.extent == "aligned" and not is_missing(grid)
        }
        if len(aligned) > 1:
            raise CellError("#VALUE!")
        if returns == "value" or (by is not None and not is_missing(grids[by])):
            return spill(arguments, grids, run)
        if any(kind.extent == "cell" and len(cells_of(grid)) > 1 for kind, grid in zip(arguments, grids)):
            raise CellError("#VALUE!")
        answer = run_with(arguments, grids, run)
    except CellError as error:
        return {"error": error.code}
    if returns == "each":
        columns = len(grids[0][0])
        each = [shown(one) if not isinstance(one, CellError) else {"error": one.code} for one in answer]
        return each[0] if len(each) == 1 else [each[at : at + columns] for at in range(0, len(each), columns)]
    return [[shown(cell) for cell in row] for row in answer]


# Value


@function("CLV.RETENTION", number(), rate(), discount_rate(), number(None, 1, 1200, whole=True), flag(False))
def clv_retention(margin, retention, discount, periods, first_now):
    ratio = retention / (1 + discount)
    if periods is None:
        if at_least(retention, 1 + discount):
            raise CellError("#NUM!")
        return margin / (1 - ratio) * (1 if first_now else ratio)
    with localcontext() as context:
        context.prec = DIGITS
        q, total, term = decimal(ratio), Decimal(0), Decimal(1)
        for _ in range(int(periods)):
            if first_now:
                total, term = total + term, term * q
            else:
                term *= q
                total += term
        return margin * Fraction(total)


@function("CLV.CASHFLOW", sequence(), sequence(0, 1), discount_rate())
def clv_cashflow(margins, retentions, discount):
    total, there = Fraction(0), Fraction(1)
    for period, (margin, retention) in enumerate(zip(margins, retentions), 1):
        there *= retention
        total += margin * there / (1 + discount) ** period
    return total


@function("CLV.SUBSCRIPTION", number(), rate(divides=True), share_of_price(Fraction(1)), rate(Fraction(0)))
def clv_subscription(arpa, churn, margin, expansion):
    if at_least(expansion, churn):
        raise CellError("#NUM!")
    return arpa * margin / (churn - expansion)


@function("CLV.HISTORIC", ids(), amounts(), one_id(None), returns="one or all", by=2)
def clv_historic(customers, money, customer):
    spend = defaultdict(Fraction)
    for one, amount in zip(customers.of_row, money):
        if one is not None and amount is not None:
            spend[one] += amount
    if not spend:
        raise CellError("#N/A")
    if customer is not None:
        if customer not in spend:
            raise CellError("#N/A")
        return spend[customer]
    ranked = sorted(spend, key=lambda one: (-spend[one], one))
    return [["Customer", "Total spend"], *([customers.shown(one), spend[one]] for one in ranked)]


def solve(matrix, right):
    """The solution of a linear system, exactly."""
    size = len(matrix)
    rows = [[*row, value] for row, value in zip(matrix, right)]
    for at in range(size):
        pivot = next(row for row in range(at, size) if rows[row][at] != 0)
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(size):
            if other != at:
                factor = rows[other][at]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[at])]
    return [row[-1] for row in rows]


@function("CLV.TRANSITION", sequence(), share_matrix(), discount_rate(), number(None, 1, 1200, whole=True), returns="table")
def clv_transition(margins, matrix, discount, periods):
    size = len(matrix)
    if size != len(margins) or any(is_above(sum(row), 1) or is_above(1, sum(row)) for row in matrix):
        raise CellError("#VALUE!")
    if periods is None:
        if discount <= 0:
            raise CellError("#NUM!")
        # V = A (m + V) with A = P / (1 + d).
        step = [[chance / (1 + discount) for chance in row] for row in matrix]
        left = [[int(row == column) - step[row][column] for column in range(size)] for row in range(size)]
        values = solve(left, [sum(a * m for a, m in zip(row, margins)) for row in step])
    else:
        with localcontext() as context:
            context.prec = DIGITS
            money = [decimal(margin) for margin in margins]
            step = [[decimal(chance / (1 + discount)) for chance in row] for row in matrix]
            values = [Decimal(0)] * size
            for _ in range(int(periods)):
                after = [margin + value for margin, value in zip(money, values)]
                values = [sum(a * b for a, b in zip(row, after)) for row in step]
            values = [Fraction(value) for value in values]
    return [["State", "CLV"], *([state, value] for state, value in enumerate(values, 1))]


@function(
    "CLV.SENSITIVITY", number(), number(low=0), number(low=0), share_of_price(Fraction(1)),
    numbers([Fraction(1, 10), Fraction(1, 5)], 0, 1, True), returns="table",
)
def clv_sensitivity(average_purchase, frequency, lifespan, margin, steps):
    sizes = {step for step in steps if step is not None}
    factors = sorted({Fraction(1)} | {1 - size for size in sizes} | {1 + size for size in sizes})
    rows = [
        [average_purchase * down, *(average_purchase * down * frequency * across * lifespan * margin for across in factors)]
        for down in factors
    ]
    return [["Average purchase ↓ Frequency →", *(frequency * across for across in factors)], *rows]


# Acquisition


@function("CAC.LIMIT", number(), number(low=0), divisor(Fraction(3)))
def cac_limit(clv, expected_customers, target):
    return clv / target * expected_customers


@function("CPA", number(), divisor())
def cpa(cost, actions):
    return cost / actions


@function("ROI", number(), divisor())
def roi(gain, cost):
    return (gain - cost) / cost


@function("CHURN.MAX", number(), share_of_price(), divisor(), divisor(Fraction(3)))
def churn_max(arpa, margin, cac, target):
    if arpa * margin <= 0:
        raise CellError("#NUM!")
    return min(Fraction(1), arpa * margin / (target * cac))


def rating_of(ratio):
    if is_above(1, ratio):
        return "Losing"
    if is_above(3, ratio):
        return "Below target"
    return "Healthy" if is_above(5, ratio) else "Room to invest"


@function(
    "CHANNEL.VALUE", ids(), ids(), dates(), amounts(), cost_table(), number(Fraction(90), 1, 36525, whole=True),
    returns="table",
)
def channel_value(channels, customers, moments, money, costs, window):
    rows = [
        (moment, customer, channel, amount)
        for channel, customer, moment, amount in zip(channels.of_row, customers.of_row, moments, money)
        if customer is not None and moment is not None and amount is not None
    ]
    if not rows:
        raise CellError("#N/A")
    last = max(math.floor(row[0]) for row in rows)
    # The channel of the first order; of several at the same moment the first by name, a blank one last.
    first = {}
    for moment, customer, channel, amount in sorted(rows, key=lambda row: (row[0], row[2] is None, row[2] or "")):
        if amount > 0:
            first.setdefault(customer, (math.floor(moment), channel))
    # The first day is one of the window's days, so the window is known in full when its last day is.
    old_enough = {one: day for one, (day, _) in first.items() if day + window - 1 <= last}
    if not old_enough:
        raise CellError("#N/A")
    spend = {one: Fraction(0) for one in old_enough}
    for moment, customer, _, amount in rows:
        if customer in spend and 0 <= math.floor(moment) - old_enough[customer] < window:
            spend[customer] += amount
    of_channel = defaultdict(list)
    for customer, value in spend.items():
        of_channel[first[customer][1]].append(value)
    table = []
    for channel, values in sorted(of_channel.items(), key=lambda item: (-mean(item[1]), item[0] or "")):
        cac = None if costs is None or channel is None else costs.get(channel.lower())
        ratio = mean(values) / cac if cac else None
        table.append([
            "Unknown channel" if channel is None else channels.shown(channel), len(values), mean(values), median(values),
            cac, ratio, mean(values) / 3, None if ratio is None else rating_of(ratio),
            "Fewer than 30 customers" if len(values) < 30 else None,
        ])
    header = ["Channel", "Customers", "Mean value", "Median value", "CAC", "LTV:CAC", "Highest CAC", "Rating", "Note"]
    return [header, *table]


# Churn and retention

YEAR = Fraction(36525, 100)
LENGTHS = {"day": Fraction(1), "week": Fraction(7), "month": YEAR / 12, "quarter": YEAR / 4, "year": YEAR}


@function("CHURN.CONVERT", rate(), choice(LENGTHS), choice(LENGTHS))
def churn_convert(churn, of, to):
    return 1 - power(1 - churn, LENGTHS[to] / LENGTHS[of])


@function("DISCOUNT.CONVERT", discount_rate(None), choice(LENGTHS), choice(LENGTHS))
def discount_convert(discount, of, to):
    return power(1 + discount, LENGTHS[to] / LENGTHS[of]) - 1


@function("CHURN.SMOOTH", numbers(low=0, high=1), number(Fraction(6), 1, 1200, whole=True), returns="each")
def churn_smooth(churns, periods):
    smooth = []
    for at in range(len(churns)):
        known = [churn for churn in churns[max(0, at - int(periods)) : at] if churn is not None]
        smooth.append(mean(known) if known else CellError("#N/A"))
    return smooth


# Orders


@function("AOV", ids(), amounts())
def aov(orders, money):
    rows = [(order, amount) for order, amount in zip(orders.of_row, money) if order is not None and amount is not None]
    sold = {order for order, amount in rows if amount > 0}
    if not sold:
        raise CellError("#N/A")
    return sum(amount for _, amount in rows) / len(sold)


def purchase_days(customers, moments, as_of=None):
    """The days on which each customer bought, where dates are orders."""
    days = defaultdict(set)
    for one, moment in zip(customers.of_row, moments):
        if one is not None and moment is not None and (as_of is None or math.floor(moment) <= as_of):
            days[one].add(math.floor(moment))
    return {one: sorted(of_one) for one, of_one in days.items()}


def some(found):
    if not found:
        raise CellError("#N/A")
    return found


@function("PURCHASE.FREQUENCY", ids(), dates(), divisor(Fraction(1)))
def purchase_frequency(customers, moments, periods):
    days = some(purchase_days(customers, moments))
    return Fraction(sum(map(len, days.values())), len(days)) / periods


@function("REPEAT.RATE", ids(), dates())
def repeat_rate(customers, moments):
    days = some(purchase_days(customers, moments))
    return Fraction(sum(len(of_one) > 1 for of_one in days.values()), len(days))


@function("GMV", amounts(), amounts())
def gmv(quantities, prices):
    rows = [(q, p) for q, p in zip(quantities, prices) if q is not None and p is not None]
    return sum(q * p for q, p in some(rows))


def gaps(days):
    return [after - before for before, after in zip(days, days[1:])]


@function("ORDER.GAP", ids(), dates(), one_id(None))
def order_gap(customers, moments, customer):
    days = some(purchase_days(customers, moments))
    if customer is None:
        return median(some([gap for of_one in days.values() for gap in gaps(of_one)]))
    return median(some(gaps(days.get(customer, []))))


def next_order_of(days, as_of):
    """Last purchase, gap, day of the next, days overdue."""
    if len(days) < 2:
        return days[-1], None, None, None
    gap = median(gaps(days))
    expected = math.floor(days[-1] + gap + Fraction(1, 2))
    return days[-1], gap, expected, max(0, as_of - expected)


@function("NEXT.ORDER", ids(), dates(), one_id(None), day(None), returns="one or all", by=2)
def next_order(customers, moments, customer, as_of):
    everybody = some(purchase_days(customers, moments))
    end = as_of if as_of is not None else max(days[-1] for days in everybody.values()) + 1
    known = some(purchase_days(customers, moments, end))
    if customer is not None:
        expected = next_order_of(known[customer], end)[2] if customer in known else None
        return some(expected)
    rows = [[customers.shown(one), *next_order_of(days, end)] for one, days in sorted(known.items())]
    # The soonest first, nobody knows last; of equal days the latest purchase first.
    rows.sort(key=lambda row: (row[3] is None, row[3] or 0, -row[1]))
    return [["Customer", "Last purchase", "Median gap in days", "Next order expected", "Days overdue"], *rows]


@function("CUSTOMER.PASSIVE", day(), number(low=0), day(), number(Fraction(2), 0, above=True))
def customer_passive(last_purchase, gap, as_of, times):
    return is_above(as_of - last_purchase, times * gap)


WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def most_frequent(values):
    """The most frequent value, of equal ones the smallest, and its share."""
    counts = Counter(values)
    best = min(counts, key=lambda value: (-counts[value], value))
    return best, Fraction(counts[best], len(values))


@function("BEST.TIME", dates(), returns="table")
def best_time(moments):
    real = some([moment for moment in moments if moment is not None])
    # Serial day 2 is a Monday.
    weekday, weekday_share = most_frequent([(math.floor(moment) - 2) % 7 for moment in real])
    times = [moment % 1 for moment in real if moment % 1 != 0]
    # A time such as 13:00 is stored with rounding, so it is read to the second.
    hour, hour_share = most_frequent([min(round(time * 86400), 86399) // 3600 for time in times]) if times else (None, None)
    return [["Weekday", "Share of dates", "Hour", "Share of times"], [WEEKDAYS[weekday], weekday_share, hour, hour_share]]


# Experience


def real_numbers(values, count):
    """The numbers without blank cells: zeros beyond the count are blank."""
    found = [value for value in values if value is not None]
    if count is None:
        return found
    others = [value for value in found if value != 0]
    if not len(others) <= count <= len(found):
        raise CellError("#NUM!")
    return others + [Fraction(0)] * (int(count) - len(others))


@function("NPS.MARGIN", numbers(), answers())
def nps_margin(scores, count):
    valid = some([score for score in real_numbers(scores, count) if score.denominator == 1 and 0 <= score <= 10])
    promoters = Fraction(sum(score >= 9 for score in valid), len(valid))
    detractors = Fraction(sum(score <= 6 for score in valid), len(valid))
    return 100 * Fraction(196, 100) * root((promoters + detractors - (promoters - detractors) ** 2) / len(valid))


@function("NPS.CLASS", number(low=0, high=10, whole=True))
def nps_class(score):
    if score >= 9:
        return "Promoter"
    return "Passive" if score >= 7 else "Detractor"


@function("CES", numbers(), number(Fraction(7), among=[3, 5, 7, 10]), answers())
def ces(scores, scale, count):
    return mean(some([score for score in real_numbers(scores, count) if score.denominator == 1 and 0 <= score <= scale]))


# Segments and concentration


@function("PARETO.SHARE", numbers(), rate(Fraction(1, 5)), answers())
def pareto_share(values, top, count):
    ranked = sorted(some(real_numbers(values, count)), reverse=True)
    if sum(ranked) <= 0:
        raise CellError("#NUM!")
    return sum(ranked[: ceiling(top * len(ranked))], Fraction(0)) / sum(ranked)


@function("ABC.CLASS", numbers(), rate(Fraction(8, 10)), rate(Fraction(95, 100)), returns="each")
def abc_class(values, a, b):
    real = [value for value in values if value is not None]
    total = sum(real)
    if total <= 0:
        raise CellError("#NUM!")

    def class_of(value):
        before = sum((other for other in real if other > value), Fraction(0)) / total
        if is_above(a, before):
            return "A"
        return "B" if is_above(b, before) else "C"

    return [None if value is None else class_of(value) for value in values]


@function("DECILE", numbers(), answers(), returns="each")
def decile(values, count):
    real = some(real_numbers(values, count))
    # Zeros are empty where none of them is real; else nobody can tell which are.
    return [1 + 10 * sum(other > value for other in real) // len(real) if value in real else None for value in values]


# Cohorts

PERIODS = ["week", "month", "quarter", "year"]
EPOCH = date(1899, 12, 30)


def period_of(day, unit):
    """The number of a calendar period."""
    if unit == "week":
        return (day - 2) // 7
    # Excel counts a 29 February 1900 that never was.
    on = EPOCH + timedelta(days=int(day) if day > 60 else min(int(day) + 1, 60))
    months = on.year * 12 + on.month - 1
    return months // {"month": 1, "quarter": 3, "year": 12}[unit]


def period_name(period, unit):
    if unit == "week":
        return (EPOCH + timedelta(days=period * 7 + 2)).isoformat()
    if unit == "month":
        return f"{period // 12}-{period % 12 + 1:02}"
    return f"{period // 4}-Q{period % 4 + 1}" if unit == "quarter" else str(period)


def cohort_table(first_day, end, unit, figure_of):
    """`figure_of(customers, period)` is a cohort's sum of a figure up to or in a period; ages after the end are empty."""
    cohorts = defaultdict(list)
    for customer, day in first_day.items():
        cohorts[period_of(day, unit)].append(customer)
    last = period_of(end, unit)
    ages = range(last - min(cohorts) + 1)
    known = {
        (cohort, age): figure_of(customers, cohort + age)
        for cohort, customers in cohorts.items() for age in ages if cohort + age <= last
    }
    rows = [
        [period_name(cohort, unit), len(customers),
         *(known[cohort, age] / Fraction(len(customers)) if (cohort, age) in known else None for age in ages)]
        for cohort, customers in sorted(cohorts.items())
    ]
    average = [
        sum(known[cohort, age] for cohort in cohorts if (cohort, age) in known)
        / Fraction(sum(len(cohorts[cohort]) for cohort in cohorts if (cohort, age) in known))
        for age in ages
    ]
    return [["Cohort", "Customers", *ages], *rows, ["Weighted average", len(first_day), *average]]


@function(
    "COHORT.RETENTION", ids(), dates(), choice(PERIODS, "month"), choice(["in period", "ever after"], "in period"),
    day(None), returns="table",
)
def cohort_retention(customers, moments, unit, mode, as_of):
    everybody = some(purchase_days(customers, moments))
    end = as_of if as_of is not None else max(days[-1] for days in everybody.values())
    days = some(purchase_days(customers, moments, end))
    active = {one: {period_of(day, unit) for day in of_one} for one, of_one in days.items()}

    def buyers(of_cohort, period):
        if mode == "in period":
            return sum(period in active[one] for one in of_cohort)
        return sum(max(active[one]) >= period for one in of_cohort)

    return cohort_table({one: of_one[0] for one, of_one in days.items()}, end, unit, buyers)


def transactions(customers, moments, money):
    """Usable rows: customer, day, amount."""
    rows = zip(customers.of_row, moments, money)
    return [(one, math.floor(moment), amount) for one, moment, amount in rows if None not in (one, moment, amount)]


def sale_days(rows):
    """The days with a sale of each customer who bought."""
    days = defaultdict(set)
    for one, day, amount in rows:
        if amount > 0:
            days[one].add(day)
    return {one: sorted(of_one) for one, of_one in days.items()}


@function("COHORT.VALUE", ids(), dates(), amounts(), choice(PERIODS, "month"), day(None), returns="table")
def cohort_value(customers, moments, money, unit, as_of):
    everything = some(transactions(customers, moments, money))
    end = as_of if as_of is not None else max(day for _, day, _ in everything)
    rows = [row for row in everything if row[1] <= end]
    days = some(sale_days(rows))

    def spend(of_cohort, period):
        members = set(of_cohort)
        return sum((amount for one, day, amount in rows if one in members and period_of(day, unit) <= period), Fraction(0))

    return cohort_table({one: of_one[0] for one, of_one in days.items()}, end, unit, spend)


# Baskets and bundles


@function("BASKET.PAIRS", ids(), ids(), number(Fraction(5), 1, whole=True), returns="table")
def basket_pairs(orders, products, min_orders):
    baskets = defaultdict(set)
    for order, product in zip(orders.of_row, products.of_row):
        if order is not None and product is not None:
            baskets[order].add(product)
    some(baskets)
    alone = Counter(product for basket in baskets.values() for product in basket)
    together = Counter((a, b) for basket in baskets.values() for a in basket for b in basket if a != b)
    rows = [
        [
            a, b, both, Fraction(both, len(baskets)), Fraction(both, alone[a]),
            Fraction(both * len(baskets), alone[a] * alone[b]),
        ]
        for (a, b), both in together.items() if both >= min_orders
    ]
    rows = sorted(some(rows), key=lambda row: (-row[2], -row[4], row[0], row[1]))
    shown_rows = [[products.shown(a), products.shown(b), *rest] for a, b, *rest in rows]
    return [["Product", "Bought with", "Orders", "Support", "Confidence", "Lift"], *shown_rows]


@function("BUNDLE.PRICE", numbers(), rate())
def bundle_price(prices, discount):
    return sum(price for price in prices if price is not None) * (1 - discount)


@function("BUNDLE.UPLIFT", sequence(), sequence(), rate())
def bundle_uplift(prices, costs, discount):
    before, after = sum(prices) - sum(costs), sum(prices) * (1 - discount) - sum(costs)
    if after <= 0:
        raise CellError("#NUM!")
    return before / after - 1


@function("GIFT.THRESHOLD", numbers(), number(low=0), rate(divides=True))
def gift_threshold(order_values, gift_cost, margin):
    value = median(some([one for one in order_values if one is not None and one > 0])) + gift_cost / margin
    if value == 0:
        return value
    exponent = 0
    while abs(value) >= Fraction(10) ** (exponent + 1):
        exponent += 1
    while abs(value) < Fraction(10) ** exponent:
        exponent -= 1
    unit = Fraction(10) ** (exponent - 1)
    return ceiling(value / unit) * unit


# Offers


@function("WINBACK.MAX", rate(), number())
def winback_max(probability, margin):
    return probability * margin


@function("PLAN.PAYMENT", number(), number(low=0, divides=True, whole=True), rate(Fraction(0)))
def plan_payment(amount, payments, interest):
    if interest == 0:
        return amount / payments
    with localcontext() as context:
        context.prec = 400
        growth = Fraction((1 + decimal(interest)) ** int(payments))
    return amount * interest * growth / (growth - 1)


@function("PLAN.ANNUAL", rate(divides=True))
def plan_annual(churn):
    return 1 - (1 - (1 - churn) ** 12) / (12 * churn)


@function("RETAIN.VALUE", number(low=0), number(Fraction(5), 0, above=True))
def retain_value(cost_to_retain, times):
    return cost_to_retain * times


@function("LOYALTY.COST", number(low=0), number(low=0), rate(), rate(divides=True))
def loyalty_cost(earn_rate, point_value, redemption, margin):
    return earn_rate * point_value * redemption / margin


# One customer

SEGMENTS = {
    "Champions": "555 554 544 545 454 455 445",
    "Loyal": "543 444 435 355 354 345 344 335",
    "Potential Loyalist":
        "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323",
    "New": "512 511 422 421 412 411 311",
    "Promising": "525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313",
    "Need Attention": "535 534 443 434 343 334 325 324",
    "About to Sleep": "331 321 312 221 213 231 241 251",
    "At Risk": "255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124",
    "Can't Lose Them": "155 154 144 214 215 115 114 113",
    "Hibernating": "332 322 233 232 223 222 132 123 122 212 211",
    "Lost": "111 112 121 131 141 151",
}
SEGMENT_OF = {code: name for name, codes in SEGMENTS.items() for code in codes.split()}


def score(value, values, bins=5):
    """1 to bins by the share that is strictly smaller."""
    if min(values) == max(values):
        return -(-(bins + 1) // 2)
    return 1 + min(bins - 1, bins * sum(other < value for other in values) // len(values))


def tier(value, values):
    """High, Middle or Low by the share that is strictly larger."""
    if value < 0:
        return "Low"
    if len(set(values)) <= 1:
        return "Middle"
    above = sum(other > value for other in values)
    if 5 * above < len(values):
        return "High"
    return "Middle" if 2 * above < len(values) else "Low"


@function("CUSTOMER.CARD", one_id(), ids(), dates(), amounts(), day(None), returns="table")
def customer_card(customer, customers, moments, money, as_of):
    everything = some(transactions(customers, moments, money))
    end = as_of if as_of is not None else max(day for _, day, _ in everything) + 1
    rows = some([row for row in everything if row[1] <= end])
    spend = defaultdict(Fraction)
    for one, _, amount in rows:
        spend[one] += amount
    if customer not in spend:
        raise CellError("#N/A")
    days = sale_days(rows)
    own = days.get(customer, [])
    first, last = (own[0], own[-1]) if own else (None, None)
    _, gap, expected, _ = next_order_of(own, end) if own else (None, None, None, None)
    r = f = m = segment = None
    if own and len(days) >= 5:
        r = score(own[-1], [of_one[-1] for of_one in days.values()])
        f = 1 if len(own) == 1 else score(len(own), [len(of_one) for of_one in days.values()])
        m = score(spend[customer], [spend[one] for one in days])
        segment = "New" if len(own) == 1 and r >= 4 else SEGMENT_OF[f"{r}{f}{m}"]
    header = [
        "Customer", "First purchase", "Last purchase", "Purchases", "Total spend", "Average purchase",
        "Median gap in days", "Next order expected", "R", "F", "M", "Segment", "Tier",
    ]
    card = [
        customers.shown(customer), first, last, len(own), spend[customer], spend[customer] / len(own) if own else None,
        gap, expected, r, f, m, segment, tier(spend[customer], list(spend.values())),
    ]
    return [header, card]


# Cases

CASES = []
random_numbers = random.Random(SEED)


def case(name, why, *args):
    CASES.append({"name": name, "args": list(args), "gives": call(name, args), "why": why})


def column(values):
    return [[value] for value in values]


def columns(rows):
    """Rows as columns, one range for each."""
    return [column(values) for values in zip(*rows)]


def money_between(low, high, digits=2):
    return round(random_numbers.uniform(low, high), digits)


def some_of(values, count):
    return [random_numbers.choice(values) for _ in range(count)]


def shop(rows, people, days=400, refunds=0.0, times=False, first_day=45292):
    """Random orders: customers, dates, amounts."""
    names = [f"C-{at:03}" for at in range(1, people + 1)]
    table = []
    for _ in range(rows):
        moment = first_day + random_numbers.randrange(days)
        if times:
            moment += random_numbers.randrange(7 * 60, 23 * 60) / 1440
        amount = money_between(5, 500)
        table.append((random_numbers.choice(names), moment, -amount if random_numbers.random() < refunds else amount))
    return columns(table)


# A list with everything that people leave in one: ids as numbers and as text, e-mails in mixed case, blank cells,
# zeros, text where a number is due, refunds, times of day.
UNTIDY = [
    (17850, 45292.35, 120.5), ("17850", 45320, 80), (" 17850 ", 45350.999, -20), ("Ann@Shop.example", 45300, 60),
    ("ann@shop.example ", 45331.5, 40.25), ("", 45310, 999), (None, 45311, 999), ("Bob", "", 50), ("Bob", "2024-02-01", 50),
    ("Bob", 45340, "n/a"), ("Bob", 45341, 30), ("bob", 45342, 35), ("Cem", 45305, 0), ("Dee", 45306, -15), ("-", 45307, 70),
    (0, 45308, 10), ("Eve", 45309, 200), ("Eve", 45309.8, 20), ("Fay", 45360, 45), ("Gus", 45361, 45), ("Bob", 0, 5), ("n/a", 45312, 8),
]


def value_cases():
    case("CLV.RETENTION", "the design's infinite horizon", 100, 0.8, 0.1)
    case("CLV.RETENTION", "the first margin at once", 100, 0.8, 0.1, None, True)
    case("CLV.RETENTION", "five periods", 100, 0.8, 0.1, 5)
    case("CLV.RETENTION", "five periods and the first margin at once", 100, 0.8, 0.1, 5, True)
    case("CLV.RETENTION", "retention 0", 100, 0, 0.1)
    case("CLV.RETENTION", "retention 0 and the first margin at once", 100, 0, 0.1, None, True)
    case("CLV.RETENTION", "retention 1 with a discount", 100, 1, 0.1)
    case("CLV.RETENTION", "retention 1 without a discount, which never ends", 100, 1, 0)
    case("CLV.RETENTION", "retention 1 without a discount over 1200 periods", 19.99, 1, 0, 1200)
    case("CLV.RETENTION", "retention above 1 + a negative discount", 100, 0.95, -0.1)
    case("CLV.RETENTION", "a negative discount over 24 periods", 100, 0.95, -0.1, 24)
    case("CLV.RETENTION", "a loss per period", -12.5, 0.6, 0.2)
    case("CLV.RETENTION", "very small rates", 1e-9, 1e-6, 1e-6)
    case("CLV.RETENTION", "a very large margin, 1200 periods", 1e12, 0.999, 0.001, 1200)
    case("CLV.RETENTION", "retention 1 with hardly any discount", 100, 1, 1e-6)
    case("CLV.RETENTION", "a retention that rounding alone carries above 1", 100, 1.0000000000000002, 0.1)
    case("CLV.RETENTION", "no whole number of periods", 100, 0.8, 0.1, 2.5)
    case("CLV.RETENTION", "0 periods", 100, 0.8, 0.1, 0)
    case("CLV.RETENTION", "5 for 5%", 100, 5, 0.1)
    case("CLV.RETENTION", "a discount of -100%", 100, 0.8, -1)
    case("CLV.RETENTION", "a column of retentions, one of them too high", 50, column([0, 0.5, 0.99, 1.5]), 0.07)
    for _ in range(3):
        rates = (round(random_numbers.random(), 3), round(random_numbers.uniform(0.01, 0.5), 3))
        case("CLV.RETENTION", "random rates", money_between(-50, 5000), *rates, random_numbers.randrange(1, 60), random_numbers.random() < 0.5)

    case("CLV.CASHFLOW", "three periods", column([100, 120, 140]), column([0.8, 0.85, 0.9]), 0.1)
    case("CLV.CASHFLOW", "one period", 100, 0.8, 0.1)
    case("CLV.CASHFLOW", "all leave in the second period", column([100, 100, 100]), column([1, 0, 1]), 0.05)
    case("CLV.CASHFLOW", "all stay, undiscounted", column([10, 20, 30.5]), column([1, 1, 1]), 0)
    case("CLV.CASHFLOW", "ranges across", [[100, 0, -30]], [[0.9, 0.8, 0.7]], 0.12)
    case("CLV.CASHFLOW", "a negative discount", column([1, 2]), column([0.5, 0.5]), -0.5)
    case("CLV.CASHFLOW", "ranges of different lengths", column([100, 120]), column([0.8, 0.85, 0.9]), 0.1)
    case("CLV.CASHFLOW", "text among the margins", column([100, "x"]), column([0.8, 0.85]), 0.1)
    case("CLV.CASHFLOW", "a retention above 1", column([100, 100]), column([0.8, 1.2]), 0.1)
    case("CLV.CASHFLOW", "a column of discounts", column([100, 100]), column([0.8, 0.7]), column([0, 0.1, 1]))
    for periods in (12, 48):
        case(
            "CLV.CASHFLOW", f"{periods} random periods", column([money_between(-20, 900) for _ in range(periods)]),
            column([round(random_numbers.uniform(0.5, 1), 3) for _ in range(periods)]), round(random_numbers.uniform(0, 0.3), 4),
        )

    case("CLV.SUBSCRIPTION", "the design's 5%", 100, 0.05)
    case("CLV.SUBSCRIPTION", "churn 0", 100, 0)
    case("CLV.SUBSCRIPTION", "churn 1", 100, 1, 0.4)
    case("CLV.SUBSCRIPTION", "expansion that reaches churn", 100, 0.05, 1, 0.05)
    case("CLV.SUBSCRIPTION", "expansion above churn", 100, 0.05, 1, 0.2)
    case("CLV.SUBSCRIPTION", "expansion that rounding alone keeps below churn", 100, 0.3, 1, 0.1 + 0.2)
    case("CLV.SUBSCRIPTION", "expansion below churn", 49.9, 0.04, 0.8, 0.015)
    case("CLV.SUBSCRIPTION", "a negative margin", 100, 0.05, -0.25)
    case("CLV.SUBSCRIPTION", "a margin above 1", 100, 0.05, 80)
    case("CLV.SUBSCRIPTION", "very small churn", 1e-3, 1e-9)
    case("CLV.SUBSCRIPTION", "a table of revenue down and churn across", column([10, 25.5]), [[0.01, 0.1, 0]], 0.75)
    for _ in range(3):
        churn = round(random_numbers.uniform(0.05, 0.5), 3)
        case("CLV.SUBSCRIPTION", "random rates", money_between(1, 900), churn, round(random_numbers.random(), 2), round(churn / 3, 3))

    untidy = columns(UNTIDY)
    case("CLV.HISTORIC", "a table of an untidy list", untidy[0], untidy[2])
    case("CLV.HISTORIC", "a number, where the list holds the same number as text too", untidy[0], untidy[2], 17850)
    case("CLV.HISTORIC", "the same number as text", untidy[0], untidy[2], "17850")
    case("CLV.HISTORIC", "an e-mail address in capitals", untidy[0], untidy[2], "ANN@SHOP.EXAMPLE")
    case("CLV.HISTORIC", "a name whose case matters", untidy[0], untidy[2], "bob")
    case("CLV.HISTORIC", "a customer with refunds only", untidy[0], untidy[2], "Dee")
    case("CLV.HISTORIC", "somebody unknown", untidy[0], untidy[2], "Zoe")
    case("CLV.HISTORIC", "somebody whose rows cannot be used", column(["Ann", "Bob"]), column([1, "x"]), "Bob")
    case("CLV.HISTORIC", "no usable row", column(["Ann", ""]), column(["x", 5]))
    case("CLV.HISTORIC", "one row", "Ann", 12.5)
    case("CLV.HISTORIC", "refunds that cancel to the cent", column(["A", "A", "A", "B"]), column([0.1, 0.2, -0.3, 0.01]))
    case("CLV.HISTORIC", "equal spend, by id", column(["b", "a", "B", "c"]), column([5, 5, 5, 5]))
    case("CLV.HISTORIC", "very large and small money", column(["A", "B", "A", "C"]), column([1e15, 0.01, 0.01, 1e9]))
    case("CLV.HISTORIC", "money with eight decimals", column(["A", "B", "A"]), column([0.00012345, 0.00067891, -0.00000011]))
    case("CLV.HISTORIC", "two customers at once", untidy[0], untidy[2], column(["Eve", "nobody", 17850]))
    people, _, amount = shop(60, 12, refunds=0.15)
    case("CLV.HISTORIC", "random orders", people, amount)

    half = [[0.5, 0.5], [0, 1]]
    case("CLV.TRANSITION", "two periods", column([100, 0]), half, 0.25, 2)
    case("CLV.TRANSITION", "no end", column([100, 0]), half, 0.25)
    case("CLV.TRANSITION", "no end and no discount", column([100, 0]), half, 0)
    case("CLV.TRANSITION", "a negative discount with an end", column([100, -5]), half, -0.2, 6)
    case("CLV.TRANSITION", "one state for ever", 100, 1, 0.1)
    case("CLV.TRANSITION", "margins across", [[80, 20, 0]], [[0.7, 0.2, 0.1], [0.3, 0.5, 0.2], [0.05, 0, 0.95]], 0.08, 24)
    case("CLV.TRANSITION", "thirds, which add up to 1 but for rounding", column([9, 6, 3]), [[1 / 3] * 3] * 3, 0.1)
    case("CLV.TRANSITION", "states that take turns", column([10, 20]), [[0, 1], [1, 0]], 0.5)
    case("CLV.TRANSITION", "a row that adds up to 0.9", column([100, 0]), [[0.5, 0.4], [0, 1]], 0.1)
    case("CLV.TRANSITION", "a row that adds up to 0.9999", column([1, 1, 0]), [[0.3333, 0.3333, 0.3333], [0, 1, 0], [0, 0, 1]], 0.1)
    case("CLV.TRANSITION", "a matrix that is not square", column([100, 0]), [[0.5, 0.5]], 0.1)
    case("CLV.TRANSITION", "another number of margins than states", column([100, 0, 1]), half, 0.1)
    case("CLV.TRANSITION", "a chance below 0", column([100, 0]), [[1.5, -0.5], [0, 1]], 0.1)
    case("CLV.TRANSITION", "1200 periods", column([30, 10, 0]), [[0.9, 0.08, 0.02], [0.25, 0.6, 0.15], [0.01, 0.02, 0.97]], 0.004, 1200)
    matrix = []
    for _ in range(4):
        cuts = sorted(random_numbers.randrange(101) for _ in range(3))
        matrix.append([(b - a) / 100 for a, b in zip([0, *cuts], [*cuts, 100])])
    case("CLV.TRANSITION", "four random states", column([money_between(-10, 90) for _ in range(4)]), matrix, 0.035)

    case("CLV.SENSITIVITY", "the default steps", 100, 4, 5)
    case("CLV.SENSITIVITY", "one step", 100, 4, 5, 0.5, 0.1)
    case("CLV.SENSITIVITY", "steps out of order and twice", 59.9, 2.5, 3, 0.35, [[0.3, 0.05, 0.3]])
    case("CLV.SENSITIVITY", "a step of 100%", 10, 1, 1, 1, 1)
    case("CLV.SENSITIVITY", "a step of 0", 10, 1, 1, 1, 0)
    case("CLV.SENSITIVITY", "a step above 100%", 10, 1, 1, 1, column([0.1, 20]))
    case("CLV.SENSITIVITY", "a negative average purchase", -10, 2, 3, 1, 0.2)
    case("CLV.SENSITIVITY", "a lifespan of 0", 10, 2, 0)
    case("CLV.SENSITIVITY", "a blank and text among the steps", 10, 2, 3, 1, column([0.25, "", "x"]))
    case("CLV.SENSITIVITY", "very large numbers", 5000000, 12, 4, 0.7)
    case("CLV.SENSITIVITY", "a frequency below 0", 10, -2, 3)


def acquisition_cases():
    case("CAC.LIMIT", "the design's campaign", 240000000, 10)
    case("CAC.LIMIT", "a target of its own", 1000, 7, 4)
    case("CAC.LIMIT", "no customers expected", 1000, 0)
    case("CAC.LIMIT", "a target of 0", 1000, 5, 0)
    case("CAC.LIMIT", "a target below 0", 1000, 5, -1)
    case("CAC.LIMIT", "customers below 0", 1000, -5)
    case("CAC.LIMIT", "a value below 0", -300, 5)
    case("CAC.LIMIT", "a third", 100, 1)
    case("CAC.LIMIT", "very small numbers", 1e-9, 2.5, 0.1)
    case("CAC.LIMIT", "text where the value is due", "x", 5, 0)
    case("CAC.LIMIT", "values down, targets across", column([900, 1234.56]), 3, [[1, 3, 7]])

    case("CPA", "the design's campaign", 1000000, 20)
    case("CPA", "no actions", 1000, 0)
    case("CPA", "actions below 0", 1000, -4)
    case("CPA", "a campaign for nothing", 0, 12)
    case("CPA", "a cost that came back", -50, 4)
    case("CPA", "less than one action", 10, 0.3)
    case("CPA", "very large numbers", 1e15, 7)
    case("CPA", "no number of actions", 10, None)
    case("CPA", "text where actions are due", 10, "20")
    case("CPA", "a row of campaigns", [[100, 250.75, 0]], [[3, 11, 0]])

    case("ROI", "three for one", 300, 100)
    case("ROI", "a loss of everything", 0, 100)
    case("ROI", "a loss of more than everything", -50, 100)
    case("ROI", "break-even", 0.3, 0.3)
    case("ROI", "0.1 + 0.2 against 0.3 thirds", 0.9, 0.3)
    case("ROI", "cost 0", 100, 0)
    case("ROI", "cost below 0", 100, -10)
    case("ROI", "a gain for a billion", 1234567890.12, 1e9)
    case("ROI", "a tiny cost", 5, 1e-7)
    case("ROI", "a blank gain", "", 10)
    case("ROI", "a column of gains", column([100, 250, "x"]), 80)

    case("CHURN.MAX", "the design's shop", 5000000, 0.7, 20000000)
    case("CHURN.MAX", "more than 100%", 1000, 1, 10)
    case("CHURN.MAX", "just 100%", 30, 1, 10)
    case("CHURN.MAX", "a margin of 0", 1000, 0, 10)
    case("CHURN.MAX", "a negative margin", 1000, -0.5, 10)
    case("CHURN.MAX", "revenue 0", 0, 0.5, 10)
    case("CHURN.MAX", "a loss on negative revenue", -100, -0.5, 200)
    case("CHURN.MAX", "cost 0", 1000, 0.5, 0)
    case("CHURN.MAX", "a target of its own", 19.99, 0.81, 350, 4.5)
    case("CHURN.MAX", "a target of 0", 19.99, 0.81, 350, 0)
    case("CHURN.MAX", "a margin in percent", 19.99, 81, 350)
    case("CHURN.MAX", "a column of costs", 49, 0.6, column([100, 250, 999.5]))

    costs = [["Channel", "Cost"], ["Ads", 20], ["Shop", 30], ["Mail", 0]]
    rows = [
        ("Ads", "Ann", 45000, 90), ("Ads", "Bob", 45001, 40), ("Shop", "Cem", 45002, 60), ("Ads", "Ann", 45200, 50),
        ("Mail", "Dee", 45003, 33), ("Shop", "Bob", 45020, 25), ("Shop", "Bob", 45030, -10), ("", "Eve", 45004, 12),
    ]
    case("CHANNEL.VALUE", "three channels, a free one and an unknown one", *columns(rows), costs, 30)
    case("CHANNEL.VALUE", "no table of costs", *columns(rows), None, 30)
    case("CHANNEL.VALUE", "the default window of 90 days", *columns(rows))
    case("CHANNEL.VALUE", "a window of one day", *columns(rows), costs, 1)
    case("CHANNEL.VALUE", "a window that nobody has lived through", *columns(rows), costs, 1000)
    case("CHANNEL.VALUE", "a window of 0 days", *columns(rows), costs, 0)
    edge = [("Ads", "Ann", 45000, 10), ("Ads", "Ann", 45009, 5), ("Ads", "Ann", 45010, 7), ("Shop", "Bob", 45001, 20), ("Shop", "Cem", 45010, 1)]
    case("CHANNEL.VALUE", "spend on the last day of the window and on the day after", *columns(edge), None, 10)
    case("CHANNEL.VALUE", "a window whose last day is the last date", *columns(edge), None, 11)
    case("CHANNEL.VALUE", "a window that ends a day after the last date", *columns(edge), None, 12)
    moments = [("Ads", "Ann", 45000.75, 10), ("Shop", "Ann", 45000.25, 20), ("Ads", "Bob", 45100.5, 5)]
    case("CHANNEL.VALUE", "two channels on the first day, told apart by the time", *columns(moments), None, 30)
    first = [("Ads", "Ann", 44990, -5), ("Ads", "Ann", 44995, 0), ("Shop", "Ann", 45000, 10), ("Mail", "Bob", 45001, -3), ("Shop", "Cem", 45100, 1)]
    case("CHANNEL.VALUE", "a refund and a gift before the first purchase", *columns(first), None, 30)
    names = [("Shop", "Ann", 45000, 10), ("Ads", "Ann", 45000, 20), ("", "Bob", 45001, 7), ("Mail", "Bob", 45001, 8), ("Mail", "Cem", 45100, 1)]
    case("CHANNEL.VALUE", "two channels on the first day without a time, the first by name", *columns(names), None, 30)
    dust = [("Ads", "Ann", 45000, 0.1), ("Ads", "Bob", 45000, 0.2), ("Ads", "Cem", 45000, 0.3), ("Ads", "Cem", 45001, -0.6), ("Shop", "Dee", 45100, 1)]
    case("CHANNEL.VALUE", "values that cancel to the cent", *columns(dust), None, 30)
    case("CHANNEL.VALUE", "costs under names in another case", *columns(rows), [["ADS ", 20], [" shop", 30]], 30)
    case("CHANNEL.VALUE", "a cost below 0", *columns(rows), [["Ads", -5]], 30)
    case("CHANNEL.VALUE", "no usable row", column(["Ads", "Ads"]), column(["", ""]), column([45000, 45001]), column([1, 2]))
    people, days, amount = shop(60, 45, days=200, refunds=0.1)
    case("CHANNEL.VALUE", "random orders", column(some_of(["Ads", "Search", "Friends"], 60)), people, days, amount, [["Search", 55.5], ["Ads", 1000]], 60)
    many = [("Ads", at, 45000 + at, 10 + at) for at in range(1, 31)] + [("Shop", 99, 45100, 5)]
    case("CHANNEL.VALUE", "thirty customers of one channel", *columns(many), [["Ads", 5.1]], 20)


def retention_cases():
    case("CHURN.CONVERT", "5% a month in a year", 0.05, "month", "year")
    case("CHURN.CONVERT", "20% a year in a month", 0.2, "year", "month")
    case("CHURN.CONVERT", "a rate of 0", 0, "month", "year")
    case("CHURN.CONVERT", "a rate of 1", 1, "year", "day")
    case("CHURN.CONVERT", "the same period", 0.123, "week", "week")
    case("CHURN.CONVERT", "a very small rate", 1e-10, "year", "day")
    case("CHURN.CONVERT", "a rate close to 1", 0.999, "month", "day")
    case("CHURN.CONVERT", "days in a week", 0.01, "day", "week")
    case("CHURN.CONVERT", "weeks in a month", 0.02, "week", "month")
    case("CHURN.CONVERT", "a quarter in weeks", 0.15, "quarter", "week")
    case("CHURN.CONVERT", "a rate that rounding alone carries above 1", 1.0000000000000002, "month", "year")
    case("CHURN.CONVERT", "an unknown period", 0.15, "quarter", "fortnight")
    case("CHURN.CONVERT", "5 for 5%", 5, "month", "year")
    case("CHURN.CONVERT", "capitals in the words", 0.15, "Quarter", " YEAR ")
    case("CHURN.CONVERT", "a row of periods", 0.08, "month", [["day", "week", "quarter", "year"]])

    case("DISCOUNT.CONVERT", "12% a year in a month", 0.12, "year", "month")
    case("DISCOUNT.CONVERT", "1% a month in a year", 0.01, "month", "year")
    case("DISCOUNT.CONVERT", "a rate of 0", 0, "month", "year")
    case("DISCOUNT.CONVERT", "a rate of 100%", 1, "month", "year")
    case("DISCOUNT.CONVERT", "a rate above 100%", 1.5, "week", "year")
    case("DISCOUNT.CONVERT", "a negative rate", -0.2, "quarter", "day")
    case("DISCOUNT.CONVERT", "a rate of -100%", -1, "year", "month")
    case("DISCOUNT.CONVERT", "a very small rate", 1e-9, "year", "day")
    case("DISCOUNT.CONVERT", "the same period", 0.07, "year", "year")
    case("DISCOUNT.CONVERT", "a number for a period", 0.07, 1, "year")
    case("DISCOUNT.CONVERT", "a column of rates", column([0.01, -0.05, -2, 0.3]), "month", "quarter")

    case("CHURN.SMOOTH", "two periods back", column([0.04, 0.06, 0.08]), 2)
    case("CHURN.SMOOTH", "the default of six periods", column([0.1, 0.12, 0.09, 0.2, 0.05, 0.07, 0.11, 0.3]))
    case("CHURN.SMOOTH", "one period back, across", [[0.1, 0, 1, 0.5]], 1)
    case("CHURN.SMOOTH", "one period only", column([0.05]))
    case("CHURN.SMOOTH", "more periods than there are", column([0.3, 0.1, 0.2]), 1200)
    case("CHURN.SMOOTH", "0 periods", column([0.3, 0.1]), 0)
    case("CHURN.SMOOTH", "a rate above 1", column([0.3, 3, 0.1]))
    case("CHURN.SMOOTH", "text on top", column(["churn", 0.3, 0.1, 0.2]), 2)
    case("CHURN.SMOOTH", "an empty cell at the end, to be forecast", column([0.3, 0.1, 0.2, ""]), 2)
    case("CHURN.SMOOTH", "a period without a rate in the middle", column([0.3, "", 0.1, 0.2, 0.4]), 2)
    case("CHURN.SMOOTH", "rates of 0 and 1", column([0, 0, 1, 1, 0]), 3)
    case("CHURN.SMOOTH", "random rates", column([round(random_numbers.random(), 4) for _ in range(24)]), 12)


def order_cases():
    case("AOV", "two rows of one order", column(["A1", "A1", "A2"]), column([30, 20, 70]))
    case("AOV", "a refund with a number of its own", column(["A1", "A2", "R1"]), column([30, 20, -10]))
    case("AOV", "a refund with the order's number", column(["A1", "A2", "A1"]), column([30, 20, -30]))
    case("AOV", "refunds only", column(["R1", "R2"]), column([-5, -6]))
    case("AOV", "an order for nothing", column(["A1", "A2"]), column([30, 0]))
    case("AOV", "rows without number or amount", column(["A1", "", None, "A2", "A3"]), column([30, 99, 99, "x", 10.1]))
    case("AOV", "a number and the same number as text", column([1001, "1001", " 1001", "1002"]), column([10, 20, 30, 40]))
    case("AOV", "ids that differ in case", column(["a1", "A1"]), column([10, 30]))
    case("AOV", "one row", 7, 12.34)
    case("AOV", "nothing usable", column(["", "x"]), column([1, "y"]))
    case("AOV", "cents that do not fit binary fractions", column(["a", "b", "c"]), column([0.1, 0.2, -0.3]))
    case("AOV", "money with eight decimals", column(["a", "b", "b"]), column([0.00012345, 0.00067891, -0.00000011]))
    case("AOV", "very large money", column(["a", "b"]), column([1e15, 3.5e14]))
    case("AOV", "ranges of different sizes", column(["a", "b"]), column([1, 2, 3]))
    numbers_of_orders = column([random_numbers.randrange(500, 530) for _ in range(60)])
    case("AOV", "random lines", numbers_of_orders, column([money_between(-20, 300) for _ in range(60)]))

    untidy = columns(UNTIDY)
    for name in ("PURCHASE.FREQUENCY", "REPEAT.RATE"):
        case(name, "three purchases of two customers", column(["Ann", "Ann", "Bob"]), column([45000, 45030, 45010]))
        case(name, "two orders on one day at different times", column(["Ann", "Ann", "Bob"]), column([45000.1, 45000.9, 45010]))
        case(name, "an untidy list", untidy[0], untidy[1])
        case(name, "one customer with one purchase", "Ann", 45000)
        case(name, "nobody", column(["", "Ann"]), column([45000, "x"]))
        case(name, "dates outside Excel's calendar", column(["Ann", "Ann", "Ann", "Bob"]), column([0.5, -3, 45000, 2958466]))
        case(name, "the last day of Excel's calendar", column(["Ann", "Ann"]), column([2958465.99, 1]))
        case(name, "ranges across", [["a", "a", "b", "c"]], [[45000, 45001, 45000, 45000]])
        case(name, "random orders", *shop(80, 30, times=True)[:2])
    case("PURCHASE.FREQUENCY", "two periods", column(["Ann", "Ann", "Bob"]), column([45000, 45030, 45010]), 2)
    case("PURCHASE.FREQUENCY", "half a period", column(["Ann", "Ann", "Bob"]), column([45000, 45030, 45010]), 0.5)
    case("PURCHASE.FREQUENCY", "0 periods", column(["Ann", "Bob"]), column([45000, 45030]), 0)
    case("PURCHASE.FREQUENCY", "periods below 0", column(["Ann", "Bob"]), column([45000, 45030]), -1)

    case("GMV", "the design's two rows", column([2, 3]), column([100, 50]))
    case("GMV", "rows without either number", column([2, "x", 3, ""]), column([100, 50, "", 7]))
    case("GMV", "a returned piece", column([2, -1]), column([19.99, 19.99]))
    case("GMV", "a price of 0", column([2, 5]), column([19.99, 0]))
    case("GMV", "tenths", column([3, 1]), column([0.1, 0.3]))
    case("GMV", "what cancels", column([3, -1]), column([0.1, 0.3]))
    case("GMV", "no usable row", column(["x", 2]), column([1, "y"]))
    case("GMV", "one row", 4, 2.5)
    case("GMV", "a block of two columns", [[1, 2], [3, 4]], [[10, 20], [30, 40]])
    case("GMV", "very large numbers", column([1e6, 1]), column([1e9, 0.01]))
    case("GMV", "random rows", column([random_numbers.randrange(1, 90) for _ in range(40)]), column([money_between(0, 50) for _ in range(40)]))

    ann = columns([("Ann", 45000), ("Ann", 45010), ("Ann", 45050), ("Bob", 45001)])
    shuffled = columns([("Cem", 45100.5), ("Ann", 45050), ("Bob", 45001), ("Cem", 45000), ("Ann", 45000), ("Ann", 45010.3), ("Cem", 45100.9), ("Ann", 45010.7)])
    random_orders = shop(70, 15)[:2]
    case("ORDER.GAP", "an even number of gaps", *ann, "Ann")
    case("ORDER.GAP", "all gaps of all customers", *shuffled)
    case("ORDER.GAP", "two orders on one day, out of order", *shuffled, "Cem")
    case("ORDER.GAP", "a customer with one purchase", *ann, "Bob")
    case("ORDER.GAP", "somebody unknown", *ann, "Zoe")
    case("ORDER.GAP", "nobody with two purchases", column(["Ann", "Bob"]), column([45000, 45010]))
    case("ORDER.GAP", "nothing usable", column(["Ann", ""]), column(["x", 45000]), "Ann")
    case("ORDER.GAP", "an untidy list", untidy[0], untidy[1])
    case("ORDER.GAP", "an id as number and as text", untidy[0], untidy[1], 17850)
    case("ORDER.GAP", "an e-mail address in mixed case", untidy[0], untidy[1], "Ann@shop.Example")
    case("ORDER.GAP", "several customers", *ann, column(["Ann", "Bob", ""]))
    case("ORDER.GAP", "random orders", *random_orders)

    case("NEXT.ORDER", "a table as of a day after the last", *ann, None, 45080)
    case("NEXT.ORDER", "a table as of the default day", *shuffled)
    case("NEXT.ORDER", "one customer", *ann, "Ann")
    case("NEXT.ORDER", "one customer as of a day before the last date", *ann, "Ann", 45049)
    case("NEXT.ORDER", "a purchase on the day itself", *ann, "Ann", 45050)
    case("NEXT.ORDER", "a day before the second purchase", *ann, "Ann", 45009)
    case("NEXT.ORDER", "a day before the first date", *ann, None, 44000)
    case("NEXT.ORDER", "a table as of a day before the last date", *shuffled, None, 45020)
    case("NEXT.ORDER", "a customer with one purchase", *ann, "Bob")
    case("NEXT.ORDER", "somebody unknown", *ann, "Zoe")
    halves = columns([("Ann", 45000), ("Ann", 45001), ("Ann", 45003), ("Bob", 45000), ("Bob", 45002), ("Bob", 45005)])
    case("NEXT.ORDER", "a gap of one and a half and one of two and a half days", *halves)
    ties = columns([("b", 45000), ("b", 45010), ("a", 45000), ("a", 45010), ("d", 45005), ("c", 45001), (7, 45000), (7, 45010)])
    case("NEXT.ORDER", "equal days, by id", *ties)
    case("NEXT.ORDER", "an untidy list", untidy[0], untidy[1])
    case("NEXT.ORDER", "a day with a time", *ann, "Ann", 45050.9)
    case("NEXT.ORDER", "random orders", *random_orders, None, 45600)

    case("CUSTOMER.PASSIVE", "a day more than two gaps", 45000, 30, 45061)
    case("CUSTOMER.PASSIVE", "just two gaps", 45000, 30, 45060)
    case("CUSTOMER.PASSIVE", "times of day", 45000.9, 30, 45060.99)
    case("CUSTOMER.PASSIVE", "a day before the last purchase", 45000, 30, 44000)
    case("CUSTOMER.PASSIVE", "a gap of 0, the same day", 45000, 0, 45000)
    case("CUSTOMER.PASSIVE", "a gap of 0, the day after", 45000, 0, 45001)
    case("CUSTOMER.PASSIVE", "three times a tenth of ten days", 45000, 0.1, 45003, 30)
    case("CUSTOMER.PASSIVE", "one and a half gaps", 45000, 7, 45011, 1.5)
    case("CUSTOMER.PASSIVE", "times 0", 45000, 7, 45011, 0)
    case("CUSTOMER.PASSIVE", "a gap below 0", 45000, -7, 45011)
    case("CUSTOMER.PASSIVE", "no date", 0, 7, 45011)
    case("CUSTOMER.PASSIVE", "text for a date", "2024-01-01", 7, 45011)
    case("CUSTOMER.PASSIVE", "a column of customers", column([45000, 45070, 45090]), column([30, 5, 20]), 45100)

    case("BEST.TIME", "times of day", column([45292.5, 45299.5, 45301.75, 45304.5]))
    case("BEST.TIME", "no times of day", column([45292, 45299, 45301]))
    case("BEST.TIME", "equal weekdays, the earlier", column([45298, 45292, 45297]))
    case("BEST.TIME", "Sunday only", column([45298]))
    case("BEST.TIME", "some dates without a time", column([45292, 45299, 45301.75, 45304.25, 45300]))
    case("BEST.TIME", "a full hour that is stored with rounding", column([45292 + 13 / 24, 45293 + 13 / 24, 45294 + 17 / 24]))
    case("BEST.TIME", "equal hours, the earlier", column([45292 + 20 / 24, 45293 + 9.5 / 24]))
    case("BEST.TIME", "a second before midnight", column([45292 + 86399 / 86400, 45293.01, 45294.99]))
    case("BEST.TIME", "less than a second before midnight", column([45292 + 86399.9 / 86400]))
    case("BEST.TIME", "blanks, text and zeros among the dates", column(["", None, "Monday", 0, 45295.4, -2]))
    case("BEST.TIME", "no date", column(["x", 0]))
    case("BEST.TIME", "random times", shop(90, 3, times=True)[1])


def experience_cases():
    case("NPS.MARGIN", "a hundred answers", column([10] * 50 + [7] * 30 + [0] * 20))
    case("NPS.MARGIN", "all promoters", column([9, 10, 10]))
    case("NPS.MARGIN", "one answer", 7)
    case("NPS.MARGIN", "promoters and detractors only", column([10, 0, 6, 9]))
    case("NPS.MARGIN", "answers that do not fit", column([10, 11, -1, 5.5, "9", "", 3, 8]))
    case("NPS.MARGIN", "blank cells that count as 0", column([10, 9, 3, 0, 0, 0]))
    case("NPS.MARGIN", "blank cells that do not count", column([10, 9, 3, 0, 0, 0]), 4)
    case("NPS.MARGIN", "no real answers", column([0, 0]), 0)
    case("NPS.MARGIN", "text only", column(["x", ""]))
    case("NPS.MARGIN", "nothing that fits", column([11, 12]))
    case("NPS.MARGIN", "more answers than numbers", column([10, 9, 3]), 4)
    case("NPS.MARGIN", "fewer answers than numbers that are not 0", column([10, 9, 3]), 2)
    case("NPS.MARGIN", "a number of answers that is not whole", column([10, 9]), 1.5)
    case("NPS.MARGIN", "random answers", [some_of(range(11), 20), some_of(range(11), 20)])

    for at, why in [(0, "0"), (6, "6"), (7, "7"), (8, "8"), (9, "9"), (10, "10"), (11, "11"), (-1, "-1"), (6.5, "6.5"), ("9", "9 as text"), (True, "TRUE")]:
        case("NPS.CLASS", f"an answer of {why}", at)
    case("NPS.CLASS", "a block of answers", [[10, 3], [8, "x"]])

    case("CES", "four answers", column([7, 6, 5, 6]))
    case("CES", "a scale of 5", column([5, 4, 6, 7, 1]), 5)
    case("CES", "a scale of 10", column([10, 1, 7]), 10)
    case("CES", "a scale of 3", column([3, 3, 1]), 3)
    case("CES", "a scale of 4", column([3, 3, 1]), 4)
    case("CES", "zeros, which are answers unless it is said how many there are", column([7, 0, 0, 6]))
    case("CES", "zeros that are blank", column([7, 0, 0, 6]), 7, 2)
    case("CES", "half points, which do not fit the scale", column([4.5, 4, 3]))
    case("CES", "text among the answers", column(["x", 4, "", 3]))
    case("CES", "nothing that fits", column([9, 8]), 5)
    case("CES", "one answer", 4)
    case("CES", "thirds", column([1, 2, 2]))
    case("CES", "random answers", [some_of(range(1, 8), 30)])


def segment_cases():
    juran = [500, 300, 100, 50, 20, 10, 10, 5, 3, 2]
    case("PARETO.SHARE", "the design's ten", column(juran))
    case("PARETO.SHARE", "a number that is rounded up", column(juran), 0.11)
    case("PARETO.SHARE", "30% of ten, which is three", column(juran), 0.3)
    case("PARETO.SHARE", "7% of a hundred, which is seven", column(list(range(1, 101))), 0.07)
    case("PARETO.SHARE", "a top of 0", column(juran), 0)
    case("PARETO.SHARE", "a top of 1", column(juran), 1)
    case("PARETO.SHARE", "a top in percent", column(juran), 20)
    case("PARETO.SHARE", "refunds that outweigh the sales", column([5, -10]))
    case("PARETO.SHARE", "a sum of 0", column([0, 0]))
    case("PARETO.SHARE", "a sum of 0 but for rounding", column([0.1, 0.2, -0.3]))
    case("PARETO.SHARE", "one loss", column([100, 50, -30, 20, 10]))
    case("PARETO.SHARE", "one customer", 5)
    case("PARETO.SHARE", "blank cells that count", column([100, 50, 30, 0, 0, 0]))
    case("PARETO.SHARE", "blank cells that do not count", column([100, 50, 30, 0, 0, 0]), 0.2, 3)
    case("PARETO.SHARE", "no real values", column([0, 0]), 0.2, 0)
    case("PARETO.SHARE", "random values", column([money_between(0, 1000) for _ in range(73)]))
    case("PARETO.SHARE", "several tops", column(juran), [[0.1, 0.2, 0.5]])

    case("ABC.CLASS", "the design's ten", column(juran))
    case("ABC.CLASS", "equal values", column([10, 10, 10, 10]))
    case("ABC.CLASS", "the class at just 80% and 95%", column([80, 15, 5]))
    case("ABC.CLASS", "ties across a bound", column([50, 20, 20, 20, 5, 5]))
    case("ABC.CLASS", "limits of its own", column(juran), 0.5, 0.8)
    case("ABC.CLASS", "limits of 0 and 1", column([3, 2, 1]), 0, 1)
    case("ABC.CLASS", "limits the wrong way round", column([3, 2, 1]), 0.9, 0.4)
    case("ABC.CLASS", "zeros", column([90, 0, 0]))
    case("ABC.CLASS", "a loss", column([100, 20, -20]))
    case("ABC.CLASS", "a sum below 0", column([1, -2]))
    case("ABC.CLASS", "a sum of 0 but for rounding", column([0.1, 0.2, -0.3]))
    case("ABC.CLASS", "text and a blank among the values", column([70, "x", "", 30]))
    case("ABC.CLASS", "one value", 5)
    case("ABC.CLASS", "tenths that add up to 80% but for rounding", column([0.1] * 7 + [0.09, 0.01, 0.2]))
    case("ABC.CLASS", "random values across", [[money_between(0, 300) for _ in range(25)]])

    case("DECILE", "five values", column([10, 20, 30, 40, 50]))
    case("DECILE", "ten values", column(juran))
    case("DECILE", "equal values", column([4, 4, 4]))
    case("DECILE", "ties", column([5, 5, 4, 3, 3, 3, 2, 1, 1, 1, 1]))
    case("DECILE", "one value", 5)
    case("DECILE", "losses and zeros", column([-5, 0, 5, 0]))
    case("DECILE", "blank cells that count", column([30, 20, 10, 0, 0]))
    case("DECILE", "blank cells that do not count", column([30, 20, 10, 0, 0]), 3)
    case("DECILE", "one zero of two that is real", column([30, 0, 10, 0]), 3)
    case("DECILE", "text and a blank among the values", column([30, "x", "", 10]))
    case("DECILE", "no real values", column([0, 0]), 0)
    case("DECILE", "text only", column(["x", "y"]))
    case("DECILE", "random values in a block", [[random_numbers.randrange(40) for _ in range(5)] for _ in range(8)])


def cohort_cases():
    small = columns([("Ann", 45292, 10), ("Bob", 45300, 30), ("Ann", 45330, 20), ("Cem", 45335, 5), ("Ann", 45420, 7)])
    gap = columns([("Ann", 45292, 10), ("Ann", 45420, 30), ("Bob", 45430, 30), ("Bob", 45431, 2)])
    untidy = columns(UNTIDY)
    random_orders = shop(80, 25, days=300, refunds=0.1, times=True)

    def both(why, table, *options):
        case("COHORT.RETENTION", why, *table[:2], options[0] if options else None, None, options[1] if len(options) > 1 else None)
        case("COHORT.VALUE", why, *table, *options)

    both("months", small)
    both("quarters", small, "quarter")
    both("years", small, "year")
    both("weeks over the turn of a year", columns([("Ann", 45288, 5), ("Bob", 45291, 6), ("Bob", 45292, 7), ("Ann", 45299, 8), ("Cem", 45295, 9)]), "week")
    both("months without a new customer", gap)
    both("a last day before the last date", small, "month", 45331)
    both("a last day after the last date", small, "month", 45450)
    both("a last day before the first date", small, "month", 45000)
    both("a purchase on the last day itself", small, "month", 45330)
    both("a day for a period", small, "day")
    both("an untidy list", untidy)
    both("one customer with one purchase", columns([("Ann", 45350.7, 12)]))
    both("nothing usable", columns([("", 45350, 12), ("Ann", "x", 5)]))
    both("random orders", random_orders, "quarter")
    both("the end of February in a leap year", columns([("a", 45351, 1), ("b", 45352, 2), ("a", 45352, 4), ("b", 45382, 8), ("c", 45383, 16)]))
    both("the first months of Excel's calendar", columns([("a", 31, 1), ("b", 32, 2), ("a", 60, 4), ("b", 61, 8)]))
    case("COHORT.VALUE", "cohorts that cancel to the cent", *columns([("a", 45292, 0.1), ("b", 45330, 0.2), ("c", 45360, 0.3), ("c", 45361, -0.6)]))
    case("COHORT.RETENTION", "ever after", *gap[:2], "month", "ever after")
    case("COHORT.RETENTION", "ever after, random orders", *random_orders[:2], "month", "ever after", 45570)
    case("COHORT.RETENTION", "another mode", *gap[:2], "month", "always")
    case("COHORT.VALUE", "a refund in the same month as the purchase and one later", *columns([("Ann", 45292, 100), ("Ann", 45300, -30), ("Ann", 45340, -20), ("Bob", 45293, 50)]))
    case("COHORT.VALUE", "a refund in the month before the first purchase", *columns([("Ann", 45300, -30), ("Ann", 45340, 100), ("Bob", 45293, 50), ("Bob", 45350, 5)]))
    case("COHORT.VALUE", "a customer with refunds only", *columns([("Ann", 45300, 30), ("Bob", 45301, -10), ("Bob", 45340, -10)]))
    case("COHORT.VALUE", "refunds only", *columns([("Bob", 45301, -10), ("Bob", 45340, -10)]))
    case("COHORT.VALUE", "a gift before the first sale", *columns([("Ann", 45300, 0), ("Ann", 45340, 30), ("Bob", 45341, 10)]))


def basket_cases():
    letters = [(1, "A"), (1, "B"), (2, "A"), (2, "B"), (2, "C"), (3, "A"), (3, "C"), (4, "B"), (5, "A"), (5, "B")]
    case("BASKET.PAIRS", "the design's five orders", *columns(letters), 1)
    case("BASKET.PAIRS", "pairs of three orders", *columns(letters), 3)
    case("BASKET.PAIRS", "too few orders for the default", *columns(letters))
    case("BASKET.PAIRS", "a product twice in an order", *columns([(1, "A"), (1, "A"), (1, "B"), (2, "A"), (2, "B"), (2, "B"), (3, "C")]), 1)
    case("BASKET.PAIRS", "rows without order or product", *columns([(1, "A"), (1, ""), (1, "B"), ("", "A"), (None, "B"), (2, "A"), (3, "")]), 1)
    case("BASKET.PAIRS", "an order without any known product", *columns([(1, "A"), (1, "B"), (2, "A"), (2, "B"), (3, ""), (4, "n/a")]), 1)
    case("BASKET.PAIRS", "products as numbers and as text", *columns([(1, 501), (1, "502"), ("1", "501"), (2, "501 "), (2, 502)]), 2)
    case("BASKET.PAIRS", "one product per order", *columns([(1, "A"), (2, "B"), (3, "A")]), 1)
    case("BASKET.PAIRS", "0 orders", *columns(letters), 0)
    case("BASKET.PAIRS", "products that differ in case", *columns([(1, "tea"), (1, "Tea"), (2, "tea"), (2, "Tea")]), 2)
    case("BASKET.PAIRS", "a ragged list of sizes", column(["o", "o"]), column(["A"]), 1)
    case("BASKET.PAIRS", "the same basket each time", *columns([(order, product) for order in range(1, 7) for product in ("Mug", "Tea")]))
    case("BASKET.PAIRS", "random orders", *columns([(random_numbers.randrange(1, 25), random_numbers.choice("ABCDEF")) for _ in range(80)]), 6)

    case("BUNDLE.PRICE", "the design's two parts", column([100000, 60000]), 0.15)
    case("BUNDLE.PRICE", "no discount", column([19.99, 5.01]), 0)
    case("BUNDLE.PRICE", "for nothing", column([19.99, 5.01]), 1)
    case("BUNDLE.PRICE", "a discount in percent", column([19.99, 5.01]), 15)
    case("BUNDLE.PRICE", "text and a blank among the prices", column([19.99, "free", "", 10]), 0.1)
    case("BUNDLE.PRICE", "one part", 80, 0.25)
    case("BUNDLE.PRICE", "text for a price", "80", 0.25)
    case("BUNDLE.PRICE", "several discounts", column([10, 20.5, 30]), column([0.05, 0.1, 0.333]))
    case("BUNDLE.PRICE", "tenths", column([0.1, 0.2]), 0.3)
    case("BUNDLE.PRICE", "very large prices", column([1e14, 3]), 0.5)

    case("BUNDLE.UPLIFT", "a quarter off", column([100, 60]), column([50, 30]), 0.25)
    case("BUNDLE.UPLIFT", "no discount", column([100, 60]), column([50, 30]), 0)
    case("BUNDLE.UPLIFT", "a discount that takes all margin", column([100, 60]), column([50, 30]), 0.5)
    case("BUNDLE.UPLIFT", "a discount that takes all margin but for rounding", column([0.1, 0.2]), column([0.15, 0.12]), 0.1)
    case("BUNDLE.UPLIFT", "a discount of one in a million", column([100, 60]), column([50, 30]), 1e-6)
    case("BUNDLE.UPLIFT", "a discount that takes more", column([100, 60]), column([50, 30]), 0.7)
    case("BUNDLE.UPLIFT", "parts that cost more than they bring", column([10, 20]), column([25, 10]), 0.1)
    case("BUNDLE.UPLIFT", "one price less than costs", column([100, 60]), column([50, 30, 5]), 0.25)
    case("BUNDLE.UPLIFT", "text among the costs", column([100, 60]), column([50, "x"]), 0.25)
    case("BUNDLE.UPLIFT", "no costs", [[12.5, 30]], [[0, 0]], 0.2)
    case("BUNDLE.UPLIFT", "one part", 9.99, 4.2, 0.1)
    case("BUNDLE.UPLIFT", "several discounts", column([100, 60, 35.5]), column([50, 30, 20.25]), [[0.05, 0.15, 0.3, 0.6]])

    case("GIFT.THRESHOLD", "a value with two digits", column([100, 120, 150]), 8, 0.4)
    case("GIFT.THRESHOLD", "an even number of orders", column([80, 100, 120, 300]), 7, 0.35)
    case("GIFT.THRESHOLD", "no gift cost", column([143]), 0, 1)
    case("GIFT.THRESHOLD", "rounding that adds a digit", column([99.5]), 0, 0.5)
    case("GIFT.THRESHOLD", "cents", column([0.0123, 0.02, 0.001]), 0, 0.5)
    case("GIFT.THRESHOLD", "0.3 from thirds of 0.1", column([0.1]), 0.02, 0.1)
    case("GIFT.THRESHOLD", "large money", column([1250000, 990000, 1775000]), 45000, 0.3)
    case("GIFT.THRESHOLD", "a margin of 0", column([100]), 5, 0)
    case("GIFT.THRESHOLD", "a gift cost below 0", column([100]), -5, 0.5)
    case("GIFT.THRESHOLD", "text and a blank among the orders", column([100, "x", "", 300]), 10, 0.5)
    case("GIFT.THRESHOLD", "text only", column(["x", ""]), 10, 0.5)
    case("GIFT.THRESHOLD", "orders for nothing and a free gift", column([0, 0]), 0, 0.5)
    case("GIFT.THRESHOLD", "random orders", column([money_between(5, 400) for _ in range(50)]), 6.5, 0.45)


def offer_cases():
    case("WINBACK.MAX", "the design's tenth", 0.1, 300000)
    case("WINBACK.MAX", "no chance", 0, 300)
    case("WINBACK.MAX", "certainty", 1, 299.99)
    case("WINBACK.MAX", "a loss", 0.25, -40)
    case("WINBACK.MAX", "10 for 10%", 10, 300)
    case("WINBACK.MAX", "a chance below 0", -0.1, 300)
    case("WINBACK.MAX", "very small numbers", 1e-8, 1e-3)
    case("WINBACK.MAX", "a missing margin", 0.5, None)
    case("WINBACK.MAX", "a column of chances", column([0.05, 0.333, 2]), 120)

    case("PLAN.PAYMENT", "no interest", 1200000, 12)
    case("PLAN.PAYMENT", "one per cent a month", 1200, 12, 0.01)
    case("PLAN.PAYMENT", "one payment with interest", 1000, 1, 0.05)
    case("PLAN.PAYMENT", "360 payments", 250000, 360, 0.0035)
    case("PLAN.PAYMENT", "interest of 100%", 100, 3, 1)
    case("PLAN.PAYMENT", "hardly any interest", 1000, 12, 1e-9)
    case("PLAN.PAYMENT", "hardly any interest at all", 1000, 7, 1e-13)
    case("PLAN.PAYMENT", "a thousand payments at a high rate", 1000, 1000, 0.9)
    case("PLAN.PAYMENT", "no payments", 1000, 0)
    case("PLAN.PAYMENT", "payments below 0", 1000, -3)
    case("PLAN.PAYMENT", "two and a half payments", 1000, 2.5)
    case("PLAN.PAYMENT", "a credit", -500, 4, 0.02)
    case("PLAN.PAYMENT", "nothing to pay", 0, 4, 0.02)
    case("PLAN.PAYMENT", "interest above 100%", 1000, 12, 5)
    case("PLAN.PAYMENT", "payments down, rates across", 999.99, column([3, 6, 24]), [[0, 0.005, 0.02]])

    case("PLAN.ANNUAL", "the design's 5%", 0.05)
    case("PLAN.ANNUAL", "churn 0", 0)
    case("PLAN.ANNUAL", "churn 1", 1)
    case("PLAN.ANNUAL", "churn of one in a million", 1e-6)
    case("PLAN.ANNUAL", "churn of one in a billion", 1e-9)
    case("PLAN.ANNUAL", "churn of one in ten thousand", 1e-4)
    case("PLAN.ANNUAL", "churn of one in a hundred", 0.01)
    case("PLAN.ANNUAL", "churn of 99.9%", 0.999)
    case("PLAN.ANNUAL", "a rate that rounding alone carries above 1", 1.0000000000000002)
    case("PLAN.ANNUAL", "5 for 5%", 5)
    case("PLAN.ANNUAL", "a rate below 0", -0.1)
    case("PLAN.ANNUAL", "a column of rates", column([0.02, 0.08, 0.3]))

    case("RETAIN.VALUE", "the rule of thumb", 100)
    case("RETAIN.VALUE", "a factor of its own", 12.5, 7)
    case("RETAIN.VALUE", "no cost", 0)
    case("RETAIN.VALUE", "a factor of 0", 100, 0)
    case("RETAIN.VALUE", "a factor below 0", 100, -5)
    case("RETAIN.VALUE", "a cost below 0", -1)
    case("RETAIN.VALUE", "tenths", 0.1, 3)
    case("RETAIN.VALUE", "text", "x", 0)
    case("RETAIN.VALUE", "costs down, factors across", column([1, 2.25]), [[0.5, 5, 25]])

    case("LOYALTY.COST", "a point per unit", 1, 0.01, 0.8, 0.4)
    case("LOYALTY.COST", "no points", 0, 0.01, 0.8, 0.4)
    case("LOYALTY.COST", "nothing redeemed", 10, 0.01, 0, 0.4)
    case("LOYALTY.COST", "all redeemed at full margin", 10, 0.005, 1, 1)
    case("LOYALTY.COST", "a margin of 0", 1, 0.01, 0.8, 0)
    case("LOYALTY.COST", "a margin below 0", 1, 0.01, 0.8, -0.1)
    case("LOYALTY.COST", "a redemption in percent", 1, 0.01, 80, 0.4)
    case("LOYALTY.COST", "points that cost more than the margin", 100, 0.02, 0.9, 0.3)
    case("LOYALTY.COST", "a point value below 0", 1, -0.01, 0.8, 0.4)
    case("LOYALTY.COST", "very small numbers", 1e-5, 1e-6, 0.01, 0.99)
    case("LOYALTY.COST", "a row of margins", 1, 0.01, 0.75, [[0.1, 0.33, 1]])


def customer_cases():
    five = columns([
        ("Ann", 45300, 90), ("Bob", 45290, 40), ("Cem", 45200, 30), ("Dee", 45100, 20), ("Eve", 45299, 10), ("Ann", 45200, 60),
        ("Bob", 45000, 50),
    ])
    for name in ("Ann", "Bob", "Cem", "Dee", "Eve"):
        case("CUSTOMER.CARD", f"{name} of five", name, *five)
    case("CUSTOMER.CARD", "a day before the last purchase", "Ann", *five, 45295)
    case("CUSTOMER.CARD", "a day that leaves four customers", "Bob", *five, 45290)
    case("CUSTOMER.CARD", "a day before the customer's first purchase", "Eve", *five, 45298)
    case("CUSTOMER.CARD", "a purchase on the day itself", "Eve", *five, 45299)
    case("CUSTOMER.CARD", "a day long after", "Ann", *five, 46000)
    case("CUSTOMER.CARD", "a day before all", "Ann", *five, 40000)
    case("CUSTOMER.CARD", "somebody unknown", "Zoe", *five)
    case("CUSTOMER.CARD", "two customers at once", column(["Ann", "Bob"]), *five)
    case("CUSTOMER.CARD", "an only customer", "Ann", *columns([("Ann", 45300, 10), ("Ann", 45310, 30)]))
    untidy = columns(UNTIDY)
    for one, why in [
        (17850, "an id as number and as text"), ("ANN@shop.example", "an e-mail address in mixed case"),
        ("Bob", "rows without date or amount"), ("Cem", "a gift only"), ("Dee", "a refund only"), ("Eve", "two sales on one day"),
        ("Gus", "the latest purchase, and equal spend"),
    ]:
        case("CUSTOMER.CARD", f"an untidy list: {why}", one, *untidy)
    equal = columns([(name, 45300, 20) for name in "ABCDEF"])
    case("CUSTOMER.CARD", "six customers who are all equal", "C", *equal)
    twice = columns([(name, day, 20) for name in "ABCDE" for day in (45300, 45310)])
    case("CUSTOMER.CARD", "five customers who all bought twice", "D", *twice)
    loss = columns([("A", 45300, 50), ("A", 45310, -80), ("B", 45301, 10), ("C", 45302, 10), ("D", 45303, 10), ("E", 45304, 10), ("F", 45280, -5)])
    case("CUSTOMER.CARD", "refunds above the sales", "A", *loss)
    case("CUSTOMER.CARD", "a refund later than the last purchase", "B", *loss)
    eleven = columns([(f"C{at:02}", 45300 + at, 10 * at) for at in range(1, 11)] + [("Zed", 45301, -5)])
    case("CUSTOMER.CARD", "the third best of ten buyers and one with refunds only", "C08", *eleven)
    refunds = columns([("A", 45300, -50), ("A", 45310, -80), ("B", 45301, -10)])
    case("CUSTOMER.CARD", "refunds only in the whole list", "A", *refunds)
    random_orders = shop(70, 14, refunds=0.12)
    for one in ("C-001", "C-007"):
        case("CUSTOMER.CARD", f"{one} of random orders", one, *random_orders)


def invoices(path):
    """What the functions give for the Online Retail invoices, money to the last digit of quantity x price."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    moments = [datetime.strptime(row["InvoiceDate"], "%m/%d/%Y %H:%M") for row in rows]
    days = column([(one.date() - EPOCH).days + Fraction(one.hour * 60 + one.minute, 1440) for one in moments])
    people = column([row["CustomerID"] for row in rows])
    money = column([Fraction(row["Quantity"]) * Fraction(row["UnitPrice"]) for row in rows])
    spend = column([row[1] for row in FUNCTIONS["CLV.HISTORIC"][3](Ids(cells_of(people)), cells_of(money), None)[1:]])
    one = "15311"
    calls = [
        ("AOV", column([row["InvoiceNo"] for row in rows]), money), ("PURCHASE.FREQUENCY", people, days),
        ("REPEAT.RATE", people, days), ("ORDER.GAP", people, days), ("COHORT.RETENTION", people, days),
        ("COHORT.VALUE", people, days, money), ("NEXT.ORDER", people, days, one),
        ("CUSTOMER.CARD", one, people, days, money), ("PARETO.SHARE", spend),
    ]
    for name, *args in calls:
        print(json.dumps({"name": name, "gives": call(name, args)}, ensure_ascii=False))


def main():
    if len(sys.argv) > 1:
        return invoices(sys.argv[1])
    for cases in (
        value_cases, acquisition_cases, retention_cases, order_cases, experience_cases, segment_cases, cohort_cases,
        basket_cases, offer_cases, customer_cases,
    ):
        cases()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for one in CASES:
        print(json.dumps(one, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


if __name__ == "__main__":
    main()
