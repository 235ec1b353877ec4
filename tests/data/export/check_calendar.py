"""Reads the calendars with the icalendar package and holds days, amounts and reminders against the assessments.

usage: check_calendar.py FOLDER
"""
import json
import sys
from collections import Counter
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from icalendar import Calendar

folder = Path(sys.argv[1])
faults = []
checked = 0


def due_lines(assessment):
    """Days and amounts of repayments from the reference date on."""
    for measure in assessment["measures"]:
        for line in measure["lines"]:
            due = line["due_date"]
            if line["status"] in ("applies", "conditional") and line["bucket"] == "DEFER" and due:
                if due >= assessment["as_of"] and Decimal(line["low"]) > 0:
                    yield date.fromisoformat(due), Decimal(line["low"])


def figure(amount):
    """An amount as the summary of an event tells it."""
    return f"{amount:,.2f}".removesuffix(".00")


for path in sorted(folder.glob("*.ics")):
    language = "ug" if path.stem.endswith("-ug") else "zh-CN"
    assessment = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    calendar = Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    if len({event["UID"] for event in events}) != len(events):
        faults.append(f"{path.name}: two events are one")
    told = Counter()
    for event in events:
        if event.errors:
            faults.append(f"{path.name}: {event.errors}")
        start, summary = event.decoded("DTSTART"), str(event["SUMMARY"])
        if isinstance(start, datetime) or event.decoded("DTEND") != start + timedelta(days=1):
            faults.append(f"{path.name}: {summary} is not one whole day")
        if event["SUMMARY"].params.get("LANGUAGE") != language:
            faults.append(f"{path.name}: {summary} names no language")
        alarms = {datetime.combine(start, time()) + alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")}
        expected = {datetime.combine(start - timedelta(days=days), time(9)) for days in (14, 3)}
        if alarms != expected:
            faults.append(f"{path.name}: {summary} is remembered on {alarms}")
        for day, amount in due_lines(assessment):
            if day == start and figure(amount) in summary.replace("\u2066", "").replace("\u2069", ""):
                told[(day, amount)] += 1
    for day, amount in due_lines(assessment):
        checked += 1
        if not told[(day, amount)]:
            faults.append(f"{path.name}: {amount} on {day} is missing")

print(f"{checked} repayments compared")
if faults or not checked:
    sys.exit("\n".join(faults) or "nothing was compared")
