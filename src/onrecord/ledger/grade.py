"""The credibility of a claim on the Admiralty scale (1 confirmed … 5 improbable, 6 cannot be judged), by RULES.

The reliability of a source (A–F) is the user's to say and has no say here: the two are kept apart, as the scale's
makers meant (NATO STANAG 2511; AJP-2.1).
"""

from __future__ import annotations

from onrecord.records import Grade, Origins, Status

RULES = (
    (5, "withdrawn", "its account was taken back and nobody else stands for it"),
    (6, "unsupported", "nobody stands for it"),
    (3, "contested", "two origins or more, or a party with standing, against a denial"),
    (4, "denied", "one known origin against a denial"),
    (2, "shaken", "two independent origins or more, none against, but an account was taken back"),
    (1, "independent", "two independent origins or more, none against"),
    (2, "on-record", "a party with standing says so on the record, none against"),
    (3, "single", "one known origin, none against"),
)


def grade(status: Status, origins: Origins) -> Grade:
    strong = origins.low > 1 or status.support == "confirmed"
    if status.support == "none":
        name = "withdrawn" if status.withdrawn else "unsupported"
    elif status.opposition != "none":
        name = "contested" if strong else "denied"
    elif origins.low > 1:
        name = "shaken" if status.withdrawn else "independent"
    else:
        name = "on-record" if strong else "single"
    return next(Grade(number, f"{rule}: {why}") for number, rule, why in RULES if rule == name)
