"""What do the probability models give, worked out a second time, apart from src/core?

Prints JSON, one of three parts:

    python3 test/reference/models.py cases > test/reference/modelCases.json
    python3 test/reference/models.py fits > test/reference/modelFits.json
    python3 test/reference/models.py functions > test/reference/mathFunctions.json

* cases: hard single evaluations of every model and function, over the whole domain
* fits: simulated customers in groups with their maximum-likelihood estimates, log-likelihood and standard errors
* functions: [arguments..., value] of the functions of mathematics below the models

Needs mpmath (written with 1.3.0). Each takes some minutes. The models are those of the papers: hypergeometric functions
at 60 digits and more where src/core integrates, so that the two have nothing in common; at a = 1, s = 1 and gamma = 1,
where the papers' forms have a gap, the parameter is moved by 1e-45. Only the discounted stream of BG/NBD and MBG/NBD,
which no paper has, is an integral, over the pace of buying, while that of src/core runs over the chance of dropout.

An argument counts as the double that it is; only the q of Gamma-Gamma counts as the decimal number that is written.

With "spend" and the path of a summary of customers (cust,x,t_x,T,zbar) it prints the Gamma-Gamma fit of these instead.
"""

import csv
import json
import math
import random
import sys
from collections import Counter

from mpmath import mp, mpf

SEED = 20260301
MOVED = mpf(10) ** -45


def plain(number):
    """22 significant digits."""
    return mp.nstr(number, 22, strip_zeros=False) if number else "0"


def beta_ratio(a, b, up_a, up_b):
    """B(a + up_a, b + up_b)/B(a, b)."""
    logs = mp.loggamma(a + up_a) + mp.loggamma(b + up_b) - mp.loggamma(a + b + up_a + up_b)
    return mp.exp(logs - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))


def off_one(number):
    return number + MOVED if number == 1 else number


# BG/NBD and MBG/NBD. Fader, Hardie & Lee (2005), eq. 3, 6, 9, 10; Batislam, Denizel & Filiztekin (2007).


class Dropout:
    def __init__(self, safe, r, alpha, a, b):
        self.safe, self.r, self.alpha, self.a, self.b = safe, mpf(r), mpf(alpha), mpf(a), mpf(b)

    def parts(self, x, t_x, T):
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        chances = x + self.safe
        front = mp.exp(mp.loggamma(r + x) - mp.loggamma(r) + r * mp.log(alpha))
        active = front * beta_ratio(a, b, 0, chances) / (alpha + T) ** (r + x)
        lost = front * beta_ratio(a, b, 1, chances - 1) / (alpha + t_x) ** (r + x) if chances > 0 else mpf(0)
        return active, lost

    def loglik(self, x, t_x, T):
        return mp.log(sum(self.parts(x, t_x, T)))

    def p_alive(self, x, t_x, T):
        active, lost = self.parts(x, t_x, T)
        return active / (active + lost)

    def while_active(self, x, T, t):
        if t == 0:
            return mpf(0)
        a, b = off_one(self.a), self.b + x + self.safe
        shape, since = self.r + x, self.alpha + T
        hyper = mp.hyp2f1(shape, b, a + b - 1, t / (since + t), maxterms=10**7)
        return (a + b - 1) / (a - 1) * (1 - (since / (since + t)) ** shape * hyper)

    def cet(self, x, t_x, T, t):
        return self.p_alive(x, t_x, T) * self.while_active(x, T, t)

    def cet_new(self, t):
        # Batislam et al. count from the first purchase, after which a customer can be lost with chance a/(a + b).
        stays = self.b / (self.a + self.b) if self.safe else 1
        return stays * self.while_active(0, mpf(0), t)

    def none(self, x, t_x, T, t):
        since = self.alpha + T
        return 1 - self.p_alive(x, t_x, T) * (1 - (since / (since + t)) ** (self.r + x))

    def dert(self, x, t_x, T, delta):
        with mp.workdps(30):
            try:
                stream = self.over_pace(x, T, delta)
            except (ArithmeticError, ValueError):
                stream = self.over_share(x, T, delta)
        return self.p_alive(x, t_x, T) * stream

    def over_pace(self, x, T, delta):
        """E[lambda/(delta + lambda p)] of an active customer, over p in closed form, then over lambda."""
        shape, since = self.r + x, self.alpha + T
        a, b = self.a, self.b + x + self.safe
        log_gamma = mp.loggamma(shape)

        def f(y):
            # y = ln(lambda since)
            pace = mp.exp(y)
            ratio = pace / (since * delta)
            return mp.exp(shape * y - pace - log_gamma) * ratio * share_mean(a, b, ratio)

        # Where the integrand is below 1e-22 of its height; to the left it falls as a power until lambda = delta, then as lambda too.
        width, mode = 1 / mp.sqrt(shape + 1), mp.log(shape + 1)
        reach = 60 * width if shape > 20 else (60 + shape) / (shape + 1) + 9 * width + max(0, mode - mp.log(delta * since))
        low = mode - reach
        return line_sum(f, low, mp.log(shape + 11 * mp.sqrt(shape) + 60), width / 2)

    def over_share(self, x, T, delta):
        """The same over lambda in closed form, then over p, where the closed form over p is out of reach."""
        shape, since = self.r + x, self.alpha + T
        a, b = self.a, self.b + x + self.safe
        log_beta = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)

        def f(y):
            # y = ln(p/(1 - p))
            p = 1 / (1 + mp.exp(-y))
            z = delta * since / p
            stream = 1 / z if z > 10**25 else mp.exp(z) * mp.expint(shape + 1, z)
            return mp.exp(a * mp.log(p) - b * mp.log(1 + mp.exp(y)) - log_beta) * shape / p * stream

        middle, width = mp.log(a / b), mp.sqrt(1 / a + 1 / b)
        narrow = [middle + by * min(width, mpf(2)) for by in (-12, -6, -3, 0, 3, 6, 12)]
        return area(f, [-80 / a - 100, -20 / a - 80, -5 / a - 60, -50, -40, -30, -20, -12, -6, -3, *narrow], mp.log(80 / b + 1) + 9)


def share_mean(a, b, z):
    """2F1(1, a; a + b; -z), the mean of 1/(1 + z p)."""
    w = z / (1 + z)
    # The sum of positive terms after Pfaff, where it is short; for large parameters mpmath knows no other way.
    if a + b > 500 and -80 / mp.log(w * b / (a + b)) < 4000:
        term = total = mpf(1)
        k = 0
        while term > total * mp.eps or k < 10:
            term *= w * (b + k) / (a + b + k)
            total += term
            k += 1
        return total / (1 + z)
    return mp.hyp2f1(1, a, a + b, -z, maxterms=10**6, maxprec=2000)


def line_sum(f, low, high, step):
    """The trapezoidal rule where both ends count for nothing: halving the step squares the error."""
    total = mp.fsum(f(low + k * step) for k in range(int((high - low) / step) + 1)) * step
    for _ in range(6):
        between = mp.fsum(f(low + (k + mpf(1) / 2) * step) for k in range(int((high - low) / step) + 1)) * step
        finer = (total + between) / 2
        if abs(finer - total) < finer * mpf(10) ** -10:
            return finer
        total, step = finer, step / 2
    raise ArithmeticError("line_sum")


def first_one(b, c, z):
    """2F1(1, b; c; z), as the sum that it is where its terms soon are small."""
    if c - b < 40 and z > 0.99:
        return mp.hyp2f1(1, b, c, z, maxterms=10**7)
    term = total = mpf(1)
    k = 0
    while term > total * mp.eps:
        term *= z * (b + k) / (c + k)
        total += term
        k += 1
    return total


def area(f, edges, top):
    edges = sorted({edge for edge in edges if edge < top}) + [top]
    total, error = mp.quad(f, edges, error=True, maxdegree=8)
    if not error <= total * mpf(10) ** -17:
        raise ArithmeticError(f"area: {mp.nstr(error / total, 3)}")
    return total


# Pareto/NBD. Fader & Hardie (2005), A note on deriving the Pareto/NBD model, eq. 20-22, 27, 37, 41; (2014) Deriving DERT.


class Pareto:
    def __init__(self, r, alpha, s, beta):
        self.r, self.alpha, self.s, self.beta = mpf(r), mpf(alpha), mpf(s), mpf(beta)
        self.known = {}

    def tail(self, shape, first, second, v):
        """Integral of (first + u)^-shape (second + u)^-(s + 1) from u = v on."""
        key = (shape, first, second, v)
        if key not in self.known:
            self.known[key] = self.new_tail(shape, first, second, v)
        return self.known[key]

    def new_tail(self, shape, first, second, v):
        s = self.s
        if first >= second:
            start, power, z = first + v, s + 1, (first - second) / (first + v)
        else:
            start, power, z = second + v, shape, (second - first) / (second + v)
        # Euler's transformation of 2F1(shape + s, power; shape + s + 1; z): a sum of positive terms.
        hyper = (1 - z) ** (1 - power) * mp.hyp2f1(1, shape + s + 1 - power, shape + s + 1, z, maxterms=10**7)
        return start ** -(shape + s) / (shape + s) * hyper

    def between(self, shape, first, second, start, end):
        """Integral of (first + u)^-shape (second + u)^-(s + 1) from start to end, where the two tails may be next to equal."""
        digits = mp.dps
        for more in (0, 60, 200, 800):
            with mp.workdps(digits + more):
                early, late = self.tail(shape, first, second, start), self.tail(shape, first, second, end)
                if end == start or early - late > early * mpf(10) ** -(more + 25):
                    return early - late
            self.known = {}
        raise ArithmeticError("tails")

    def parts(self, x, t_x, T):
        """The likelihood of being active and of being lost, both without Gamma(r + x)/Gamma(r) alpha^r beta^s."""
        r, alpha, s, beta = self.r, self.alpha, self.s, self.beta
        active = (alpha + T) ** -(r + x) * (beta + T) ** -s
        return active, s * self.between(r + x, alpha, beta, t_x, T)

    def loglik(self, x, t_x, T):
        r, alpha, s, beta = self.r, self.alpha, self.s, self.beta
        front = mp.loggamma(r + x) - mp.loggamma(r) + r * mp.log(alpha) + s * mp.log(beta)
        return front + mp.log(sum(self.parts(x, t_x, T)))

    def p_alive(self, x, t_x, T):
        active, lost = self.parts(x, t_x, T)
        return active / (active + lost)

    def active_time(self, since, t):
        s = off_one(self.s)
        return since / (s - 1) * (1 - (since / (since + t)) ** (s - 1))

    def cet(self, x, t_x, T, t):
        pace = (self.r + x) / (self.alpha + T)
        return self.p_alive(x, t_x, T) * pace * self.active_time(self.beta + T, t)

    def cet_new(self, t):
        return self.r / self.alpha * self.active_time(self.beta, t)

    def none(self, x, t_x, T, t):
        shape, s = self.r + x, self.s
        first, second = self.alpha + T, self.beta + T
        stays = (first / (first + t)) ** shape * (second / (second + t)) ** s
        leaves = s * first**shape * second**s * self.between(shape, first, second, mpf(0), t)
        return 1 - self.p_alive(x, t_x, T) * (1 - stays - leaves)

    def dert(self, x, t_x, T, delta):
        since, s = self.beta + T, self.s
        z = delta * since
        # since e^z E_s(z), as E_s(z) = z^(s - 1) Gamma(1 - s, z)
        stream = since * mp.exp(z) * mp.expint(s, z)
        return self.p_alive(x, t_x, T) * (self.r + x) / (self.alpha + T) * stream


class Nbd:
    def __init__(self, r, alpha):
        self.r, self.alpha = mpf(r), mpf(alpha)

    def loglik(self, x, t_x, T):
        r, alpha = self.r, self.alpha
        return mp.loggamma(r + x) - mp.loggamma(r) + r * mp.log(alpha) - (r + x) * mp.log(alpha + T)


# BG/BB. Fader, Hardie & Shang (2010), eq. 7, 11, 13, 14.


class BgBb:
    def __init__(self, alpha, beta, gamma, delta):
        self.alpha, self.beta, self.gamma, self.delta = mpf(alpha), mpf(beta), mpf(gamma), mpf(delta)

    def active(self, x, n):
        return beta_ratio(self.alpha, self.beta, x, n - x) * beta_ratio(self.gamma, self.delta, 0, n)

    def likelihood(self, x, t_x, n):
        lost = sum(
            beta_ratio(self.alpha, self.beta, x, t_x - x + i) * beta_ratio(self.gamma, self.delta, 1, t_x + i)
            for i in range(n - t_x)
        )
        return self.active(x, n) + lost

    def loglik(self, x, t_x, n):
        return mp.log(self.likelihood(x, t_x, n))

    def p_alive(self, x, t_x, n):
        next_one = beta_ratio(self.alpha, self.beta, x, n - x) * beta_ratio(self.gamma, self.delta, 0, n + 1)
        return next_one / self.likelihood(x, t_x, n)

    def cet(self, x, t_x, n, n_star):
        gamma, delta = off_one(self.gamma), self.delta
        buys = beta_ratio(self.alpha, self.beta, x + 1, n - x) / self.likelihood(x, t_x, n)
        front = delta / (gamma - 1) * mp.exp(mp.loggamma(gamma + delta) - mp.loggamma(1 + delta))
        rest = [mp.exp(mp.loggamma(1 + delta + k) - mp.loggamma(gamma + delta + k)) for k in (n, n + n_star)]
        return buys * front * (rest[0] - rest[1])

    def dert(self, x, t_x, n, d):
        gamma, delta = self.gamma, self.delta
        buys = beta_ratio(self.alpha, self.beta, x + 1, n - x) / self.likelihood(x, t_x, n)
        stream = first_one(delta + n + 1, gamma + delta + n + 1, 1 / (1 + d))
        return buys * beta_ratio(gamma, delta, 0, n + 1) / (1 + d) * stream


# Gamma-Gamma. Fader & Hardie (2013), eq. 1a, 5.


class GammaGamma:
    def __init__(self, p, q, gamma):
        self.p, self.q, self.gamma = mpf(p), mpf(q), mpf(gamma)

    def expected_profit(self, x, zbar):
        p, q, gamma = self.p, self.q, self.gamma
        return (gamma + x * zbar) * p / (p * x + q - 1)

    def loglik(self, x, zbar):
        if x == 0:
            return mpf(0)
        p, q, gamma = self.p, self.q, self.gamma
        shape = p * x
        logs = mp.loggamma(shape + q) - mp.loggamma(shape) - mp.loggamma(q)
        return logs + q * mp.log(gamma) + (shape - 1) * mp.log(zbar) + shape * mp.log(x) - (shape + q) * mp.log(gamma + x * zbar)


# sBG. Fader & Hardie (2007), eq. 5, 6; (2010), eq. 4, 6.


class Sbg:
    def __init__(self, alpha, beta):
        self.alpha, self.beta = mpf(alpha), mpf(beta)

    def survival(self, t):
        return beta_ratio(self.alpha, self.beta, 0, t)

    def log_survival(self, t):
        return mp.log(self.survival(t))

    def retention(self, t):
        return self.survival(t) / self.survival(t - 1)

    def stream(self, survived, d):
        b, c = self.beta + survived, self.alpha + self.beta + survived
        if d == 0:
            return (c - 1) / (c - 1 - b)
        return first_one(b, c, 1 / (1 + d))

    def lifetime(self, d):
        return self.stream(0, d)

    def residual(self, d, renewals):
        return self.retention(renewals + 1) * self.stream(renewals + 1, d)


MODELS = {
    "bg_nbd": lambda **p: Dropout(0, **p),
    "mbg_nbd": lambda **p: Dropout(1, **p),
    "pareto_nbd": Pareto,
    "nbd": Nbd,
    "bg_bb": BgBb,
    "gamma_gamma": GammaGamma,
    "sbg": Sbg,
}


# Cases


def value_of(model, fn, params, args, digits):
    """The value as 22 digits, which more digits of arithmetic leave as they are."""
    whole = {"x", "n", "n_star", "t_x"} if model == "bg_bb" else {"x", "renewals"}
    values = []
    # At a gap of a closed form the value is what is left of 45 digits and more.
    digits += 100 if 1 in params.values() else 0
    # The discounted streams of models with dropout after purchases are integrals, which know their own error.
    is_integral = fn == "dert" and model in ("bg_nbd", "mbg_nbd")
    for dps in (digits,) if is_integral else (digits, digits + 40):
        with mp.workdps(dps):
            exact = {name: (number if name in whole else mpf(number)) for name, number in args.items()}
            decimal = {name: (repr(number) if (model, name) == ("gamma_gamma", "q") else number) for name, number in params.items()}
            values.append(getattr(MODELS[model](**decimal), fn)(**exact))
    with mp.workdps(digits):
        if abs(values[0] - values[-1]) > mpf(10) ** -21 * abs(values[-1]):
            raise ArithmeticError(", ".join(plain(one) for one in values))
        return mp.nstr(values[-1], 17) if is_integral else plain(values[-1])


def case(model, fn, params, args, digits=60):
    try:
        value = value_of(model, fn, params, args, digits)
    except (ArithmeticError, ValueError) as failure:
        print(f"left out: {model} {fn} {params} {args}: {failure}", file=sys.stderr)
        return []
    return [{"model": model, "fn": fn, "params": params, "args": args, "value": value}]


def scene(model, params, history, t, delta, digits=60):
    """All functions of a model of purchases for one customer."""
    x, t_x, T = history
    known = {"x": x, "t_x": t_x, "T": T}
    return (
        case(model, "loglik", params, known, digits)
        + case(model, "p_alive", params, known, digits)
        + case(model, "cet", params, {**known, "t": t}, digits)
        + case(model, "cet_new", params, {"t": t}, digits)
        + case(model, "none", params, {**known, "t": t}, digits)
        + case(model, "dert", params, {**known, "delta": delta}, digits)
    )


USUAL_DROPOUT = {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426}
USUAL_PARETO = {"r": 0.553, "alpha": 10.578, "s": 0.606, "beta": 11.669}

# What differs from the usual parameters, history, horizon, discount.
DROPOUT_SCENES = [
    ({}, (2, 30.43, 38.86), 39, 0.0027),
    ({"a": 1}, (2, 30.43, 38.86), 39, 0.0027),
    ({"a": 1, "b": 1}, (0, 0, 38.86), 1e6, 1e-6),
    ({"a": 1 + 1e-9}, (5, 30, 38.86), 104, 0.1),
    ({"a": 1 - 1e-6, "b": 1}, (1, 1e-6, 38.86), 1e-8, 10),
    ({"a": 2, "b": 3, "r": 1}, (3, 10, 20), 1000, 0.01),
    ({"r": 1e-4}, (0, 0, 38.86), 39, 0.0027),
    ({"r": 1e-3, "alpha": 1e-3}, (1, 5, 10), 52, 0.02),
    ({"r": 500, "alpha": 5000}, (4, 30, 40), 52, 0.02),
    ({"alpha": 1e-6}, (3, 1e-6, 1e-6), 1, 1),
    ({"alpha": 1e6}, (3, 20, 38.86), 39, 0.0027),
    ({"a": 1e-6}, (3, 20, 38.86), 39, 0.0027),
    ({"a": 1e-4, "b": 1e4}, (0, 0, 100), 1e6, 1e-6),
    ({"a": 300, "b": 1e4}, (12, 20, 38.86), 39, 0.0027),
    ({"a": 1e4, "b": 1e4}, (1, 20, 38.86), 39, 0.0027),
    ({"b": 1e-3}, (0, 0, 38.86), 39, 0.0027),
    ({"a": 40, "b": 1e-3}, (1, 38, 38.86), 39, 0.0027),
    ({}, (3000, 380, 388.6), 39, 0.0027),
    ({}, (3000, 388.6, 388.6), 1e6, 1e-6),
    ({"a": 0.3}, (3000, 300, 388.6), 39, 10),
    ({"r": 20, "alpha": 2}, (40, 38, 38.86), 1e-8, 1e-6),
    ({}, (0, 0, 1e-6), 1e6, 1e-6),
    ({"alpha": 1e-3, "a": 1}, (0, 0, 1e-6), 1e6, 1e-6),
    ({}, (0, 0, 1e6), 1e6, 1e-6),
    ({}, (7, 1e6, 1e6), 1, 1),
    ({}, (1, 1e-8, 1e6), 1, 1),
    # A horizon 1e12 times as long as alpha + T: chances of dropout down to 1e-12 count.
    ({"alpha": 1e-6, "a": 1}, (0, 0, 1e-6), 1e6, 1e-6),
    ({"alpha": 1e-6, "a": 1.5}, (0, 0, 1e-6), 1e6, 1e-6),
    ({"alpha": 1e-6, "a": 0.5}, (2, 1e-6, 1e-6), 1e6, 1e-6),
]

PARETO_SCENES = [
    ({}, (2, 30.43, 38.86), 39, 0.0027),
    ({"s": 1}, (2, 30.43, 38.86), 39, 0.0027),
    ({"s": 1 + 1e-9}, (5, 30, 38.86), 104, 0.1),
    ({"s": 1 - 1e-6}, (1, 1e-6, 38.86), 1e-8, 10),
    ({"alpha": 10, "beta": 10}, (2, 30.43, 38.86), 39, 0.0027),
    ({"alpha": 10, "beta": 10 + 1e-9, "s": 1}, (0, 0, 38.86), 1e6, 1e-6),
    ({"s": 2, "r": 1}, (3, 10, 20), 1000, 0.01),
    ({"r": 1e-4}, (0, 0, 38.86), 39, 0.0027),
    ({"r": 500, "alpha": 5000}, (4, 30, 40), 52, 0.02),
    ({"r": 1e-3, "alpha": 1e-3}, (1, 5, 10), 52, 0.02),
    ({"alpha": 1e-6}, (3, 1e-6, 1e-6), 1, 1),
    ({"alpha": 1e6}, (3, 20, 38.86), 39, 0.0027),
    ({"s": 1e-6}, (3, 20, 38.86), 39, 0.0027),
    ({"s": 200, "beta": 1e4}, (3, 20, 38.86), 39, 0.0027),
    ({"s": 100}, (2, 38, 38.86), 39, 0.0027),
    ({"beta": 1e-3}, (0, 0, 38.86), 39, 0.0027),
    ({"beta": 1e-6}, (4, 30, 38.86), 39, 0.0027),
    ({"beta": 1e6}, (4, 10, 38.86), 1e6, 1e-6),
    ({}, (3000, 380, 388.6), 39, 0.0027),
    ({}, (3000, 388.6, 388.6), 1e6, 1e-6),
    ({"s": 1}, (3000, 300, 388.6), 39, 10),
    ({"alpha": 1e-6, "beta": 1e-6}, (3, 0.001, 1000), 1e6, 1e-6),
    ({"r": 20, "alpha": 2}, (40, 38, 38.86), 1e-8, 1e-6),
    ({}, (0, 0, 1e-6), 1e6, 1e-6),
    ({}, (0, 0, 1e6), 1e6, 1e-6),
    ({}, (7, 1e6, 1e6), 1, 1),
    ({}, (1, 1e-8, 1e6), 1, 1),
    # All that counts is in the first 1e-15 of the time.
    ({"alpha": 1e-6}, (3000, 1e-6, 1e6), 1e6, 1e-6),
    ({"alpha": 1e-6}, (3000, 1e-6, 1e-6), 1e6, 1e-6),
    ({"alpha": 1e-6, "beta": 1e-6}, (20, 1e-6, 1e5), 1e6, 1e-6),
    ({"alpha": 1e-6, "beta": 1e-6, "s": 50}, (0, 0, 1e6), 1e6, 1e-6),
    ({"alpha": 1e6, "beta": 1e-6}, (3000, 1e-6, 1e6), 1e6, 1e-6),
]


def log_uniform(chance, low, high):
    return float(f"{math.exp(chance.uniform(math.log(low), math.log(high))):.6g}")


def random_scene(chance):
    """A customer from anywhere in the domain."""
    x = chance.choice([0, 0, 1, 2, 3, 5, 9, 20, 50, 300])
    T = log_uniform(chance, 1e-3, 1e5)
    t_x = 0 if x == 0 else chance.choice([T, float(f"{T * chance.random():.6g}"), float(f"{T * 1e-6:.6g}")])
    return (x, t_x, T), log_uniform(chance, 1e-8, 1e6), log_uniform(chance, 1e-6, 10)


def purchase_cases():
    cases = []
    for model in ("bg_nbd", "mbg_nbd"):
        for params, history, t, delta in DROPOUT_SCENES:
            cases += scene(model, {**USUAL_DROPOUT, **params}, history, t, delta)
    for params, history, t, delta in PARETO_SCENES:
        cases += scene("pareto_nbd", {**USUAL_PARETO, **params}, history, t, delta)
    chance = random.Random(SEED)
    for at in range(RANDOM_SCENES):
        shapes = [log_uniform(chance, 1e-3, 1e2) for _ in range(3)]
        scales = [log_uniform(chance, 1e-4, 1e5) for _ in range(2)]
        where = random_scene(chance)
        dropout = {"r": shapes[0], "alpha": scales[0], "a": shapes[1], "b": shapes[2]}
        cases += scene(("bg_nbd", "mbg_nbd")[at % 2], dropout, *where)
        cases += scene("pareto_nbd", {"r": shapes[0], "alpha": scales[0], "s": shapes[1], "beta": scales[1]}, *where)
    return cases


BGBB_SCENES = [
    ({}, (0, 0, 6), 5, 0.1),
    ({}, (6, 6, 6), 5, 0.1),
    ({"gamma": 1}, (2, 3, 6), 5, 0.1),
    ({"gamma": 1 + 1e-9, "delta": 1}, (2, 3, 6), 100, 1e-6),
    ({"gamma": 1e-6}, (1, 1, 12), 12, 0.01),
    ({"delta": 1e-3}, (0, 0, 12), 12, 0.01),
    ({"alpha": 1e-4, "beta": 1e-4}, (1, 4, 12), 12, 0.01),
    ({"alpha": 1e4, "beta": 1e4, "gamma": 1e4, "delta": 1e4}, (3, 4, 12), 12, 0.01),
    ({"gamma": 50, "delta": 1e4}, (200, 350, 365), 365, 1e-4),
    ({}, (0, 0, 1000), 1000, 10),
    ({}, (0, 0, 1), 1, 1),
    ({}, (1, 1, 1), 1, 1e-6),
]
GAMMA_GAMMA = [
    ({"p": 6.25, "q": 3.74, "gamma": 15.44}, [(0, 0), (1, 0.01), (3, 35.5), (3000, 1e6)]),
    ({"p": 6.25, "q": 1.0000001, "gamma": 15.44}, [(0, 0), (1, 35.5)]),
    ({"p": 6.25, "q": 1.1, "gamma": 15.44}, [(0, 0)]),
    ({"p": 1e-3, "q": 3, "gamma": 1e6}, [(1, 1e-6), (20, 1e9)]),
    ({"p": 1e3, "q": 200, "gamma": 3}, [(1, 15), (9, 16)]),
    ({"p": 2, "q": 500, "gamma": 1e-4}, [(2, 1e-6), (1, 1e4)]),
]
SBG = [
    {"alpha": 0.704, "beta": 1.182}, {"alpha": 0.668, "beta": 3.806}, {"alpha": 1, "beta": 1}, {"alpha": 1e-4, "beta": 1e-4},
    {"alpha": 1e-6, "beta": 20}, {"alpha": 1e4, "beta": 1e4}, {"alpha": 2, "beta": 1e5}, {"alpha": 300, "beta": 0.01},
]


def other_cases():
    cases = []
    for params, (x, t_x, n), n_star, d in BGBB_SCENES:
        full = {"alpha": 1.2035, "beta": 0.7497, "gamma": 0.6567, "delta": 2.7834, **params}
        known = {"x": x, "t_x": t_x, "n": n}
        cases += case("bg_bb", "loglik", full, known) + case("bg_bb", "p_alive", full, known)
        cases += case("bg_bb", "cet", full, {**known, "n_star": n_star}, 80) + case("bg_bb", "dert", full, {**known, "d": d})
    for params, spends in GAMMA_GAMMA:
        for x, zbar in spends:
            cases += case("gamma_gamma", "expected_profit", params, {"x": x, "zbar": zbar})
            cases += case("gamma_gamma", "loglik", params, {"x": x, "zbar": zbar})
    for params in SBG:
        for t in (1, 8, 1000):
            cases += case("sbg", "log_survival", params, {"t": t}) + case("sbg", "retention", params, {"t": t})
            cases += case("sbg", "survival", params, {"t": t})
        cases += case("sbg", "log_survival", params, {"t": 0.5})
        for d in (1e-6, 0.1, 10):
            cases += case("sbg", "lifetime", params, {"d": d})
            cases += case("sbg", "residual", params, {"d": d, "renewals": 0}) + case("sbg", "residual", params, {"d": d, "renewals": 7})
        if params["alpha"] > 1:
            cases += case("sbg", "lifetime", params, {"d": 0}) + case("sbg", "residual", params, {"d": 0, "renewals": 3})
    return cases


# Fits


def poisson_days(chance, pace, end):
    """Times of purchases up to the end, in whole weeks, one a week at most."""
    weeks, time = set(), 0
    while True:
        time += chance.expovariate(pace)
        if time > end:
            return sorted(weeks)
        weeks.add(max(1, math.ceil(time)))


def history_of(weeks, age):
    return (len(weeks), max(weeks, default=0), age)


def simulated(model, chance):
    ages = [26, 39, 52]
    histories = []
    for one in range(300):
        age = ages[one % 3]
        if model == "nbd":
            weeks = poisson_days(chance, chance.gammavariate(0.8, 1 / 12), age)
        elif model == "pareto_nbd":
            end = chance.expovariate(chance.gammavariate(0.9, 1 / 20))
            weeks = poisson_days(chance, chance.gammavariate(0.9, 1 / 8), min(age, end))
        else:
            share = chance.betavariate(0.9, 2.5)
            weeks, safe = [], model == "bg_nbd"
            for week in poisson_days(chance, chance.gammavariate(0.9, 1 / 6), age):
                if not (safe and not weeks) and chance.random() < share:
                    break
                weeks.append(week)
        histories.append(history_of(weeks, age))
    return sorted(Counter(histories).items())


def simulated_bgbb(chance):
    histories = []
    for _ in range(400):
        buys, goes, n = chance.betavariate(1.2, 0.8), chance.betavariate(0.7, 2.8), 8
        x = t_x = 0
        for at in range(1, n + 1):
            if chance.random() < goes:
                break
            if chance.random() < buys:
                x, t_x = x + 1, at
        histories.append((x, t_x, n))
    return sorted(Counter(histories).items())


def simulated_spend(chance):
    rows = []
    for _ in range(120):
        nu = chance.gammavariate(3.7, 1 / 15)
        x = 1 + int(chance.expovariate(0.5))
        rows.append(((x, round(chance.gammavariate(6 * x, 1 / (nu * x)), 2)), 1))
    return rows


def simulated_survivors(chance):
    shares = [chance.betavariate(0.7, 2.5) for _ in range(1000)]
    survivors = [1000]
    for _ in range(7):
        shares = [share for share in shares if chance.random() >= share]
        survivors.append(len(shares))
    return survivors


def newton(log_likelihood, start):
    """The top of a function of the logarithms of its parameters, by differences at so many digits that they are exact."""
    with mp.workdps(50):
        h = mpf(10) ** -14
        place = [mp.log(mpf(one)) for one in start]
        size = len(place)
        for _ in range(40):
            at = lambda *moves: log_likelihood([mp.exp(one + sum(by for to, by in moves if to == i)) for i, one in enumerate(place)])
            here = at()
            up, down = [at((i, h)) for i in range(size)], [at((i, -h)) for i in range(size)]
            gradient = mp.matrix([(up[i] - down[i]) / (2 * h) for i in range(size)])
            hessian = mp.matrix(size, size)
            for i in range(size):
                hessian[i, i] = (up[i] - 2 * here + down[i]) / h**2
                for j in range(i):
                    corners = at((i, h), (j, h)) - at((i, h), (j, -h)) - at((i, -h), (j, h)) + at((i, -h), (j, -h))
                    hessian[i, j] = hessian[j, i] = corners / (4 * h * h)
            step = mp.lu_solve(-hessian, gradient)
            longest = max(abs(one) for one in step)
            if longest < mpf(10) ** -18:
                break
            share = min(mpf(1), mpf("0.7") / longest)
            if sum(one * slope for one, slope in zip(step, gradient)) < 0:
                share = -share
            place = [one + share * by for one, by in zip(place, step)]
        else:
            raise ArithmeticError("newton")
        covariance = mp.inverse(-hessian)
        estimates = [mp.exp(one) for one in place]
        errors = [estimate * mp.sqrt(covariance[i, i]) for i, estimate in enumerate(estimates)]
        return {"estimates": [plain(one) for one in estimates], "standardErrors": [plain(one) for one in errors], "logLikelihood": plain(here)}


def fit(name, names, groups, start):
    model = MODELS[name]

    def log_likelihood(parameters):
        one = model(**dict(zip(names, parameters)))
        return mp.fsum(count * one.loglik(*history) for history, count in groups)

    print(f"fit {name}: {len(groups)} groups", file=sys.stderr)
    return {"model": name, "names": names, "groups": [[*history, count] for history, count in groups], **newton(log_likelihood, start)}


def fit_sbg(survivors):
    def log_likelihood(parameters):
        one = Sbg(*parameters)
        shares = [one.survival(t) for t in range(len(survivors))]
        lost = [(survivors[t] - survivors[t + 1]) * mp.log(shares[t] - shares[t + 1]) for t in range(len(survivors) - 1)]
        return mp.fsum(lost) + survivors[-1] * mp.log(shares[-1])

    return {"model": "sbg", "names": ["alpha", "beta"], "survivors": survivors, **newton(log_likelihood, [0.7, 2.5])}


def fits():
    chance = random.Random(SEED)
    dropout, pareto = ["r", "alpha", "a", "b"], ["r", "alpha", "s", "beta"]
    return [
        fit("nbd", ["r", "alpha"], simulated("nbd", chance), [0.8, 12]),
        fit("bg_nbd", dropout, simulated("bg_nbd", chance), [0.9, 6, 0.9, 2.5]),
        fit("mbg_nbd", dropout, simulated("mbg_nbd", chance), [0.9, 6, 0.9, 2.5]),
        fit("pareto_nbd", pareto, simulated("pareto_nbd", chance), [0.9, 8, 0.9, 20]),
        fit("bg_bb", ["alpha", "beta", "gamma", "delta"], simulated_bgbb(chance), [1.2, 0.8, 0.7, 2.8]),
        fit("gamma_gamma", ["p", "q", "gamma"], simulated_spend(chance), [6, 3.7, 15]),
        fit_sbg(simulated_survivors(chance)),
    ]


# Functions of mathematics


def table(f, *columns):
    rows = []
    with mp.workdps(60):
        for arguments in columns:
            rows.append([*arguments, plain(f(*(mpf(one) for one in arguments)))])
    return rows


def functions():
    points = [1e-8, 3e-6, 0.001, 0.1, 0.5, 0.9, 1.0, 1.5, 2.0, 2.5, 3.7, 7.0, 11.99, 12.0, 20.5, 171.3, 3000.25, 1e5, 1e8, 1e12]
    rises = [-0.5, 1e-9, 1e-3, 0.5, 1, 2.5, 30, 3000, 1e6]
    pairs = [(x, rise) for x in points for rise in rises if x + rise > 0]
    exponents = [0, 1e-6, 0.3, 1 - 1e-9, 1, 1.5, 2, 7.3, 60, 1000, 1e5]
    depths = [1e-12, 1e-6, 1e-3, 0.1, 1, 3, 20, 500, 1e4, 1e7]
    return {
        "logGamma": table(mp.loggamma, *[(x,) for x in points]),
        "logGammaRatio": table(lambda x, rise: mp.loggamma(x + rise) - mp.loggamma(x), *pairs),
        "logGammaCross": table(
            lambda x, u, v: mp.loggamma(x + u + v) - mp.loggamma(x + u) - mp.loggamma(x + v) + mp.loggamma(x),
            *[(x, u, v) for x in SHAPES for u in SHAPES for v in (0.5, 1.0, 7.0, 3000.0)],
        ),
        "digamma": table(lambda x: mp.psi(0, x), *[(x,) for x in points]),
        "trigamma": table(lambda x: mp.psi(1, x), *[(x,) for x in points]),
        "exponentialIntegral": table(lambda s, z: mp.exp(z) * mp.expint(s, z), *[(s, z) for s in exponents for z in depths]),
        "betaMean": table(
            lambda a, b, z: mp.hyp2f1(1, a, a + b, z, maxterms=10**7),
            *[(a, b, z) for a in SHAPES for b in SHAPES for z in (-1000.0, -1.0, 0.5, 0.999)],
        ),
    }


SHAPES = [1e-6, 0.01, 1, 2.5, 40, 1e5]
RANDOM_SCENES = 24


def lines(rows):
    return "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"


def in_lines(part):
    if isinstance(part, list):
        return lines(part)
    return "{\n" + ",\n".join(f'"{name}": {lines(rows)}' for name, rows in part.items()) + "\n}"


def spend_of(path):
    with open(path, newline="") as file:
        rows = [((int(row["x"]), mpf(row["zbar"])), 1) for row in csv.DictReader(file) if int(row["x"]) > 0]
    return json.dumps({key: value for key, value in fit("gamma_gamma", ["p", "q", "gamma"], rows, [6, 3.7, 15]).items() if key != "groups"})


if __name__ == "__main__":
    mp.dps = 60
    part = sys.argv[1]
    if part == "spend":
        print(spend_of(sys.argv[2]))
    else:
        print(in_lines({"cases": lambda: purchase_cases() + other_cases(), "fits": fits, "functions": functions}[part]()))
