#!/usr/bin/env python3
"""Checks site/data against seeds/articles without any of the program's code: every passage of every
statement, quotation and figure stands at its place, counted in code points, and holds no furniture.

    python3 .ci/check-data.py [PROJECT]      ends with 1 and a line for each fault
"""
import json
import pathlib
import subprocess
import sys

project = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
launcher = pathlib.Path(__file__).resolve().parent.parent / "sourcebook"


def decoded(data):
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
    raise SystemExit("an article is in neither UTF-8 nor windows-1252")


texts = {path.stem: decoded(path.read_bytes()) for path in (project / "seeds/articles").rglob("*.txt")}
inspected = subprocess.run(
    [str(launcher), "inspect", "--format", "jsonl", str(project / "seeds/articles")], stdout=subprocess.PIPE, check=True
)
furniture = {}
for line in inspected.stdout.decode("utf-8").splitlines():
    row = json.loads(line)
    furniture[row["article"]] = [
        (block["start"], block["end"]) for block in row["blocks"] or [] if block["role"] == "furniture"
    ]

faults = []
seen = 0


def check(passage, where):
    global seen
    seen += 1
    text = texts.get(passage["article"])
    start, end = passage["start"], passage["end"]
    if text is None:
        faults.append(f"{where}: no article {passage['article']}")
    elif not passage["exact"] or text[start:end] != passage["exact"]:
        faults.append(f"{where}: {passage['article']} [{start}:{end}] is {text[start:end]!r}, not {passage['exact']!r}")
    elif any(a < end and start < b for a, b in furniture[passage["article"]]):
        faults.append(f"{where}: furniture of {passage['article']} within {passage['exact']!r}")


sheets = sorted((project / "site/data/subjects").glob("*.json"))
for path in sheets:
    sheet = json.loads(path.read_text(encoding="utf-8"))
    for statement in sheet["statements"]:
        if not statement["passages"]:
            faults.append(f"{path.name}: statement {statement['id']} has no passage")
        for passage in statement["passages"]:
            check(passage, f"{path.name}: statement {statement['id']}")
    for kind in ("quotations", "figures"):
        for one in sheet[kind]:
            check(one["passage"], f"{path.name}: {kind}")
    for difference in sheet["differences"]:
        for side in difference["sides"]:
            for passage in side["passages"]:
                check(passage, f"{path.name}: difference on {difference['on']}")

for fault in faults:
    print(fault)
print(f"{seen} passages of {len(sheets)} fact sheets checked, {len(faults)} faults")
sys.exit(1 if faults or not seen else 0)
