"""Reads the files below a served /data/ by the tools they are made for: validate.py ADDRESS FOLDER CITATION.

Prints one line per tool: its version, what it read, and `ok`, what it refused, or `not here`.
"""

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import zipfile

HOME, FOLDER, CITATION = sys.argv[1:4]
DESCRIPTOR = json.load(open(os.path.join(FOLDER, "datapackage.json"), encoding="utf-8"))
TABLES = [one["name"] for one in DESCRIPTOR["resources"] if one.get("type") == "table"]
IN_FOLDER = lambda path: os.path.join(FOLDER, path)


def rows_of(table):
    """The rows of a table by the plainest reader there is, which the others are held against."""
    import csv

    with open(IN_FOLDER(f"{table}.csv"), encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1


ROWS = {table: rows_of(table) for table in TABLES}


def frictionless():
    from frictionless import Package, system

    with system.use_context(trusted=True):
        report = Package(IN_FOLDER("datapackage.json")).validate()
    errors = report.flatten(["title", "rowNumber", "fieldName", "message"])
    assert report.valid, errors[:3]
    return f"datapackage.json, {len(report.tasks)} resources with types, keys and references"


def cffconvert():
    run = subprocess.run(
        [os.path.join(os.path.dirname(sys.executable), "cffconvert"), "--validate", "-i", CITATION],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return "CITATION.cff against schema 1.2.0"


def mlcroissant():
    import mlcroissant

    dataset = mlcroissant.Dataset(jsonld=HOME + "croissant.json")
    issues = dataset.metadata.ctx.issues
    assert not issues.errors, issues.report()
    counted = 0
    for record_set in dataset.metadata.record_sets:
        found = sum(1 for _ in dataset.records(record_set=record_set.name))
        assert found == ROWS[record_set.name], (record_set.name, found, ROWS[record_set.name])
        counted += found
    said = f", {len(issues.warnings)} warnings: {sorted(issues.warnings)[0]}" if issues.warnings else ""
    return f"croissant.json, {counted} records of {len(dataset.metadata.record_sets)} record sets{said}"


def unpacked():
    folder = tempfile.mkdtemp()
    zipfile.ZipFile(IN_FOLDER("jixiao-open.zip")).extractall(folder)
    return folder


def rocrate():
    from rocrate.rocrate import ROCrate

    folder = unpacked()
    crate = ROCrate(folder)
    files = [one for one in crate.get_entities() if one.type == "File"]
    lost = [one.id for one in files if not os.path.exists(os.path.join(folder, urllib.parse.unquote(one.id)))]
    assert not lost, lost[:3]
    assert crate.root_dataset["license"] and crate.root_dataset["author"]
    return f"ro-crate-metadata.json in the archive, {len(files)} files, all there"


def roc_validator():
    from rocrate_validator import models, services

    result = services.validate(
        services.ValidationSettings(
            rocrate_uri=unpacked(),
            profile_identifier="ro-crate-1.1",
            requirement_severity=models.Severity.REQUIRED,
            offline=True,
        )
    )
    said = [str(issue.message) for issue in result.get_issues()]
    # the rules need the context of RO-Crate, which stands on the web
    if any("Unable to retrieve the JSON-LD context" in one for one in said):
        raise NotHere("needs https://w3id.org/ro/crate/1.1/context, which cannot be fetched from here")
    assert result.passed(), said[:5]
    return "ro-crate-metadata.json against the required rules of RO-Crate 1.1"


def csvw():
    import csvw as csvw_package

    group = csvw_package.CSVW(IN_FOLDER("csv-metadata.json"))
    rows = {str(table.url): list(table) for table in group.tables}
    found = {url.removesuffix(".csv"): len(own) for url, own in rows.items()}
    assert found == ROWS, {name: (found.get(name), ROWS[name]) for name in ROWS if found.get(name) != ROWS[name]}
    assert not group.warnings, [str(one.message) for one in group.warnings][:3]
    for table in group.tables:
        assert table.check_primary_key(), f"{table.url} has a key twice"
    # a cell of a foreign key may be empty: only the strict check minds
    assert group.tablegroup.check_referential_integrity(), "a reference leads nowhere"
    return f"csv-metadata.json, {sum(found.values())} rows of {len(found)} tables with keys and references"


def pyarrow():
    import pyarrow.dataset
    import pyarrow.parquet

    counted = 0
    for table in TABLES:
        whole = pyarrow.parquet.read_table(IN_FOLDER(f"{table}.parquet"))
        assert whole.num_rows == ROWS[table], table
        parts = pyarrow.dataset.dataset(IN_FOLDER(f"parquet/{table}"), partitioning="hive").to_table()
        assert parts.num_rows == ROWS[table], table
        counted += parts.num_rows
    return f"{len(TABLES)} Parquet files, and {counted} rows of the partitions"


def pandas():
    import pandas

    manifest = pandas.read_json(HOME + "parquet/manifest.json", dtype={"province": str})
    for table in TABLES:
        own = manifest[manifest["table"] == table]
        parts = [pandas.read_parquet(url) for url in own["url"]]
        assert sum(len(part) for part in parts) == ROWS[table], table
        assert len(pandas.read_csv(HOME + f"{table}.csv")) == ROWS[table], table
    return f"{len(manifest)} files of the manifest over HTTP, and {len(TABLES)} CSVs"


def polars():
    import polars

    manifest = polars.read_json(IN_FOLDER("parquet/manifest.json"))
    for table in TABLES:
        urls = manifest.filter(polars.col("table") == table)["url"].to_list()
        # the addresses are those of this machine, which polars asks its reader of the web for
        files = [IN_FOLDER(url.removeprefix(HOME)) for url in urls]
        assert sum(polars.read_parquet(file).height for file in files) == ROWS[table], table
        assert polars.read_csv(IN_FOLDER(f"{table}.csv"), infer_schema_length=None).height == ROWS[table], table
    return f"{manifest.height} files of the manifest, and {len(TABLES)} CSVs"


def datasette():
    command = os.path.join(os.path.dirname(sys.executable), "datasette")
    base = [command, IN_FOLDER("jixiao-open.sqlite"), "-m", IN_FOLDER("datasette.json"), "--get"]

    def get(path):
        run = subprocess.run([*base, path], capture_output=True, text=True)
        assert run.returncode == 0, f"{path}: {run.stderr or run.stdout[:300]}"
        return run.stdout

    queries = json.load(open(IN_FOLDER("datasette.json"), encoding="utf-8"))["databases"]["jixiao-open"]["queries"]
    for name in queries:
        answer = json.loads(get(f"/jixiao-open/{name}.json?_shape=array"))
        assert answer, name
    page = get("/jixiao-open/evaluations")
    assert "全年预算数" in page, "a table's page does not explain its columns"
    return f"jixiao-open.sqlite with datasette.json, {len(queries)} questions answered"


def duckdb():
    """One question of money and one of counts, asked of every form of the tables: the answers are one."""
    import csv
    import sqlite3
    from collections import Counter
    from decimal import Decimal

    import duckdb as engine
    import pandas as frames
    import polars as quick

    read = lambda table: list(csv.DictReader(open(IN_FOLDER(f"{table}.csv"), encoding="utf-8", newline="")))
    whole = [row for row in read("totals") if row["kind"] == "whole"]
    columns = ["annual_budget", "executed"]
    money = {
        report: tuple(sum(Decimal(row[name] or 0) for row in whole if row["report_id"] == report) for name in columns)
        for report in {row["report_id"] for row in whole}
    }
    marks = dict(Counter(row["mark"] for row in read("indicators")))
    sums = "SELECT report_id, {0}, {1} FROM {2} WHERE kind = 'whole' GROUP BY report_id"
    counts = "SELECT mark, count(*) FROM {} GROUP BY mark"
    asked = {}

    def keep(program, rows, counted):
        yuan = lambda amount: Decimal(str(amount or 0)).quantize(Decimal("0.01"))
        asked[program] = ({row[0]: (yuan(row[1]), yuan(row[2])) for row in rows}, {k: int(v) for k, v in counted})

    for kind in ["csv", "parquet"]:
        source = lambda table: f"'{IN_FOLDER(table)}.{kind}'"
        query = sums.format("sum(annual_budget)", "sum(executed)", source("totals"))
        keep(f"DuckDB of {kind}", engine.sql(query).fetchall(), engine.sql(counts.format(source("indicators"))).fetchall())
    base = sqlite3.connect(IN_FOLDER("jixiao-open.sqlite"))
    query = sums.format("sum(annual_budget_fen) / 100.0", "sum(executed_fen) / 100.0", "totals")
    keep("SQLite", base.execute(query).fetchall(), base.execute(counts.format("indicators")).fetchall())
    table = frames.read_csv(IN_FOLDER("totals.csv"), dtype={"region_code": str, "province_code": str})
    own = table[table["kind"] == "whole"].groupby("report_id")[columns].sum()
    keep("pandas", own.itertuples(), frames.read_csv(IN_FOLDER("indicators.csv")).groupby("mark").size().items())
    table = quick.read_csv(IN_FOLDER("totals.csv"), infer_schema_length=None)
    own = table.filter(quick.col("kind") == "whole").group_by("report_id").agg(quick.col(columns).sum())
    counted = quick.read_csv(IN_FOLDER("indicators.csv"), infer_schema_length=None)["mark"].value_counts()
    keep("polars", own.rows(), counted.rows())
    if shutil.which("Rscript"):
        script = """
        folder <- commandArgs(TRUE)
        t <- read.csv(file.path(folder, "totals.csv"), colClasses = c(region_code = "character", province_code = "character"))
        own <- aggregate(cbind(annual_budget, executed) ~ report_id, t[t$kind == "whole", ], sum, na.action = na.pass, na.rm = TRUE)
        cat(sprintf("%s,%.2f,%.2f\n", own$report_id, own$annual_budget, own$executed), sep = "")
        n <- table(read.csv(file.path(folder, "indicators.csv"))$mark)
        cat(sprintf("%s,%d\n", names(n), n), sep = "")
        """
        said = subprocess.run(["Rscript", "-e", script, FOLDER], capture_output=True, text=True, check=True).stdout
        rows = [line.split(",") for line in said.split()]
        keep("R", [row for row in rows if len(row) == 3], [row for row in rows if len(row) == 2])
    other = {program: answer for program, answer in asked.items() if answer != (money, marks)}
    assert not other, other
    return f"the sums of {len(money)} reports and {sum(marks.values())} marks are those of the CSV in {', '.join(asked)}"


def sqlglot():
    import sqlglot

    import logging

    logging.getLogger("sqlglot").setLevel(logging.ERROR)
    said = []
    for engine in ["duckdb", "spark", "trino", "clickhouse"]:
        text = open(IN_FOLDER(f"parquet/{engine}.sql"), encoding="utf-8").read()
        text = text.replace("${folder}", "/there").replace("${cluster}", "there")
        statements = [one for one in sqlglot.parse(text, read=engine) if one is not None]
        # what it takes for a command it did not parse: repairing and syncing partitions
        commands = sum(one.key == "command" for one in statements)
        said.append(f"{engine} {len(statements) - commands} of {len(statements)}")
        for name in sorted(os.listdir(IN_FOLDER("questions"))):
            sqlglot.parse_one(open(IN_FOLDER(f"questions/{name}"), encoding="utf-8").read(), read=engine)
    return f"statements parsed: {', '.join(said)}; the questions in every dialect"


def trino():
    """Trino itself is no package: its own grammar is."""
    from trino_query_parser import parse_statement

    def statements(path):
        text = re.sub(r"^--.*\n", "", open(IN_FOLDER(path), encoding="utf-8").read(), flags=re.M)
        return [one.strip() for one in re.split(r";\s*(?:\n|$)", text) if one.strip()]

    own = statements("parquet/trino.sql")
    questions = [one for name in sorted(os.listdir(IN_FOLDER("questions"))) for one in statements(f"questions/{name}")]
    for statement in [*own, *questions]:
        parse_statement(statement)
    return f"{len(own)} statements of trino.sql and {len(questions)} questions by the grammar of Trino; no Trino ran them"


class NotHere(Exception):
    """A tool that is here and cannot run."""


CHECKS = {
    "frictionless": frictionless,
    "cffconvert": cffconvert,
    "mlcroissant": mlcroissant,
    "rocrate": rocrate,
    "roc-validator": roc_validator,
    "csvw": csvw,
    "pyarrow": pyarrow,
    "pandas": pandas,
    "polars": polars,
    "datasette": datasette,
    "duckdb": duckdb,
    "sqlglot": sqlglot,
    "trino-query-parser": trino,
}

refused = 0
for name, check in CHECKS.items():
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        print(f"{name:18} not here")
        continue
    try:
        print(f"{name:18} {version:9} ok: {check()}", flush=True)
    except NotHere as reason:
        print(f"{name:18} {version:9} did not run: {reason}", flush=True)
    except Exception as error:  # whatever a tool throws is its answer
        refused += 1
        print(f"{name:18} {version:9} refused: {type(error).__name__}: {str(error)[:600]}", flush=True)
sys.exit(1 if refused else 0)
