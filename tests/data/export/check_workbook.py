"""Holds the tables that LibreOffice read from the workbooks against the assessments.

usage: check_workbook.py FOLDER CSV_FOLDER
"""
import csv
import json
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

folder, tables = Path(sys.argv[1]), Path(sys.argv[2])
MEASURES = {"zh-CN": "措施", "ug": "تەدبىرلەر"}
faults = []


def amount(text):
    """The number in a cell such as ¥1,293.60; None where the cell holds words."""
    digits = text.replace("¥", "").replace(",", "")
    try:
        return Decimal(digits)
    except ArithmeticError:
        return None


def rows_of(name, language):
    path = tables / f"{name}-{MEASURES[language]}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[2:]


checked = 0
for path in sorted(folder.glob("*.json")):
    language = "ug" if path.stem.endswith("-ug") else "zh-CN"
    assessment = json.loads(path.read_text(encoding="utf-8"))
    written, expected = Counter(), Counter()
    for row in rows_of(path.stem, language):
        if any(cell.startswith("#") or "Err:" in cell for cell in row):
            faults.append(f"{path.stem}: {row}")
        low, high = amount(row[3]), amount(row[4])
        if low is not None:
            written[(row[10], low, high, row[5])] += 1
    for measure in assessment["measures"]:
        for line in measure["lines"]:
            high = None if line["high"] is None else Decimal(line["high"])
            expected[(measure["id"], Decimal(line["low"]), high, line["due_date"] or "")] += 1
    if written != expected:
        faults.append(f"{path.stem}: only in the workbook {written - expected}, only in the assessment {expected - written}")
    checked += sum(expected.values())

print(f"{checked} lines compared")
if faults or not checked:
    sys.exit("\n".join(faults) or "nothing was compared")
