"""Reads every output back with nothing but Python's own library (and pyarrow, if it is there) and compares it with the rows.

    python3 readback.py FOLDER

FOLDER holds rows.jsonl and articles.jsonl, what was written, and out.csv, out.tsv, out.json, out.jsonl, out.sqlite, out.xlsx and
out.parquet with out.articles.parquet, what came of it. Prints a line for each format; the exit status is 1 if any differs.
"""
import csv
import datetime
import itertools
import json
import pathlib
import re
import sqlite3
import sys
import xml.etree.ElementTree as ET
import zipfile
from decimal import Decimal

csv.field_size_limit(1 << 30)
folder = pathlib.Path(sys.argv[1])
NUMBERS = {"value", "low", "high", "base_value"}
INTEGERS = {"start", "end", "sentence_start", "sentence_end", "copy_of_start", "copy_of_end", "length", "records"}
DATES = {"period_from", "period_to", "date"}
CELL = 32767


def parse(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def load(name):
    with open(folder / name, encoding="utf-8") as f:
        yield from map(parse, f)


def load_array(name):
    """Of a large array, which would not fit in memory, one line at a time."""
    with open(folder / name, encoding="utf-8") as f:
        if (folder / name).stat().st_size < 1 << 26:
            yield from parse(f.read())
            return
        assert f.readline() == "[\n"
        for line in f:
            if line == "]\n":
                assert f.read() == ""
                return
            yield parse(line.removesuffix("\n").removesuffix(","))
        sys.exit("json: no end")


def flat(row):
    """A row of JSON as the columns of a table; None where there is nothing in a column that is no text."""
    out = {}
    for key, v in row.items():
        if key == "base":
            out["base_value"], out["base_unit"] = (v["value"], v["unit"]) if v else (None, "")
        elif key == "period":
            out["period_from"], out["period_to"] = ((v["from"] or None), (v["to"] or None)) if v else (None, None)
        elif key == "sentence":
            out["sentence_start"], out["sentence_end"], out["sentence"] = v["start"], v["end"], v["text"]
        elif key == "copy_of":
            out["copy_of_start"], out["copy_of_end"] = (v["start"], v["end"]) if v else (None, None)
        elif key == "flags":
            out["flags"] = " ".join(v)
        elif key == "date":
            out["date"] = v or None
        else:
            out[key] = v
    return out


def digits(double, name, exact):
    """The number that a double and the column exact stand for."""
    if double is None:
        return None
    if name in exact:
        return Decimal(exact[name])
    return Decimal(repr(float(double)))


def undouble(row):
    exact = json.loads(row.pop("exact") or "{}") if "exact" in row else {}
    return {k: digits(v, k, exact) if k in NUMBERS else v for k, v in row.items()}


def same(what, got, want):
    rows = 0
    for g, w in itertools.zip_longest(got, want):
        rows += 1
        if g is None or w is None:
            sys.exit(f"{what}: row {rows} is {'missing' if g is None else 'one too many'}")
        if g != w:
            diff = {k: (g.get(k), w.get(k)) for k in {*g, *w} if g.get(k) != w.get(k)}
            sys.exit(f"{what}: row {rows}: got, expected: {str(diff)[:2000]}")
        if list(g) != list(w):
            sys.exit(f"{what}: columns {list(g)}, expected {list(w)}")
    print(f"{what}: {rows} rows")


def records():
    return map(flat, load("rows.jsonl"))


def articles():
    return map(flat, load("articles.jsonl"))


def unguard(cell):
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r" else cell


def read_csv(name, delimiter):
    with open(folder / name, encoding="utf-8-sig", newline="") as f:
        for row in csv.DictReader(f, delimiter=delimiter):
            for k, v in row.items():
                if k in NUMBERS | INTEGERS:
                    row[k] = Decimal(v) if v else None
                elif k in DATES:
                    row[k] = v or None
                else:
                    row[k] = unguard(v)
            yield row


def read_sqlite(table):
    db = sqlite3.connect(f"file:{folder}/out.sqlite?mode=ro", uri=True)
    assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    db.row_factory = sqlite3.Row
    for row in db.execute(f"select * from {table} order by rowid"):
        yield undouble({k: row[k] for k in row.keys()})


NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def unescape(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), text)


def column(ref):
    n = 0
    for c in ref:
        if c.isdigit():
            break
        n = n * 26 + ord(c) - 64
    return n - 1


def cell_value(cell, name):
    if cell.get("t") == "inlineStr":
        return unescape(cell.find("m:is/m:t", NS).text or "")
    v = cell.find("m:v", NS).text
    if name in DATES:
        assert cell.get("s") == "2"
        return str(datetime.date(1899, 12, 30) + datetime.timedelta(days=int(v)))
    return v if name in NUMBERS else Decimal(v)


def read_xlsx(table):
    book = zipfile.ZipFile(folder / "out.xlsx")
    assert book.testzip() is None
    names = [s.get("name") for s in ET.fromstring(book.read("xl/workbook.xml")).find("m:sheets", NS)]
    for i, name in enumerate(names, 1):
        if name.split(" ")[0] != table:
            continue
        header = None
        for _, row in ET.iterparse(book.open(f"xl/worksheets/sheet{i}.xml")):
            if row.tag != "{%s}row" % NS["m"]:
                continue
            if header is None:
                header = [cell_value(c, "") for c in row]
                continue
            out = {h: None if h in NUMBERS | INTEGERS | DATES else "" for h in header}
            for c in row:
                h = header[column(c.get("r"))]
                out[h] = cell_value(c, h)
            row.clear()
            yield undouble(out)


def cut(row):
    """What does not fit in a cell ends in an ellipsis."""
    for k, v in row.items():
        if isinstance(v, str) and len(v.encode("utf-16-le")) // 2 > CELL:
            row[k] = v.encode("utf-16-le")[: 2 * (CELL - 1)].decode("utf-16-le", "ignore") + "…"
    return row


def read_parquet(name):
    for part in pyarrow.parquet.ParquetFile(folder / name).iter_batches():
        for row in part.to_pylist():
            yield undouble({k: str(v) if isinstance(v, datetime.date) else v for k, v in row.items()})


same("jsonl", load("out.jsonl"), load("rows.jsonl"))
same("json", load_array("out.json"), load("rows.jsonl"))
same("csv", read_csv("out.csv", ","), records())
same("tsv", read_csv("out.tsv", "\t"), records())
same("sqlite records", read_sqlite("records"), records())
same("sqlite articles", read_sqlite("articles"), articles())
same("xlsx records", read_xlsx("records"), map(cut, records()))
same("xlsx articles", read_xlsx("articles"), map(cut, articles()))
try:
    import pyarrow.parquet
except ImportError:
    print("parquet: left out, pyarrow is not there")
else:
    same("parquet records", read_parquet("out.parquet"), records())
    same("parquet articles", read_parquet("out.articles.parquet"), articles())
