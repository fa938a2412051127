"""Reads the reports of a list on Spark: read.spark.py JOBS STATEMENTS OUT.

JOBS is a file of lines as read-stream.ts takes them, whose paths every worker can open; STATEMENTS is spark.sql of the
downloads, which names the columns; OUT/parquet becomes the partitioned tables. Workers run the reading of this repository,
which lies at the same place on each (JIXIAO_HOME says where). A task that was killed is run again as a whole, and what it
had written is not counted. SPARK_MASTER names the cluster; by default two workers on this machine, each task tried four times.
"""

import json
import math
import os
import re
import shutil
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json, regexp_extract

jobs_file, statements_file, out = (os.path.abspath(path) for path in sys.argv[1:4])
home = os.environ.get("JIXIAO_HOME", os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..")))
# a task is large enough to be worth the start of a program, and small enough to be worth running again
JOBS_OF_A_TASK = int(os.environ.get("JOBS_OF_A_TASK", "50"))
PLACE = ["fiscal_year", "province"]


def script(name, *options):
    return " ".join(["npm", "--prefix", home, "run", "-s", name, "--", *options])


def schemas():
    """The columns of every table as Spark writes them, from the statements: {table: [(name, type)]}."""
    with open(statements_file, encoding="utf-8") as file:
        text = file.read()
    created = re.findall(r"^CREATE TABLE (\w+) \(\n(.*?)\n\) USING", text, flags=re.M | re.S)
    return {table: re.findall(r"`(\w+)` ([A-Z]+(?:\(\d+,\d+\))?)", columns) for table, columns in created}


spark = (
    SparkSession.builder.master(os.environ.get("SPARK_MASTER", "local[2,4]"))
    .appName("read")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.log.level", "ERROR")
    .config("spark.sql.shuffle.partitions", "8")
    .config("spark.pyspark.python", sys.executable)
    .getOrCreate()
)
start = time.monotonic()
with open(jobs_file, encoding="utf-8") as file:
    jobs = [line.strip() for line in file if line.strip()]
tasks = max(1, math.ceil(len(jobs) / JOBS_OF_A_TASK))
lines_folder, compared_folder, tables_folder = (os.path.join(out, name) for name in ("lines", "compared", "tables"))
shutil.rmtree(out, ignore_errors=True)

# a program that ends badly fails its task: Spark runs it again, on another worker where it must
read = spark.sparkContext.parallelize(jobs, tasks).pipe(
    script("read-stream", "--comparables"), env=dict(os.environ), checkCode=True
)
read.saveAsTextFile(lines_folder)
print(json.dumps({"step": "read", "jobs": len(jobs), "tasks": tasks, "seconds": time.monotonic() - start}), flush=True)

# what only all reports together tell is one task over two tables
TO_COMPARE = ["reports", "comparables"]
lines = spark.read.text(lines_folder).withColumn("table", regexp_extract("value", r'^\{"table":"(\w+)"', 1))
held = lines.filter(col("table").isin(TO_COMPARE)).select("value").coalesce(1).rdd.map(lambda line: line.value)
held.pipe(script("compare-stream"), env=dict(os.environ), checkCode=True).saveAsTextFile(compared_folder)
compared = spark.read.text(compared_folder).withColumn("table", regexp_extract("value", r'^\{"table":"(\w+)"', 1))
# parted once, so that each table reads its own lines alone
lines.filter(~col("table").isin(TO_COMPARE)).union(compared).write.partitionBy("table").text(tables_folder)
print(json.dumps({"step": "compare", "seconds": time.monotonic() - start}), flush=True)

for table, columns in schemas().items():
    fields = ", ".join(f"`{name}`: {kind}" for name, kind in columns)
    own_folder = os.path.join(tables_folder, f"table={table}")
    if not os.path.exists(own_folder):
        continue
    rows = spark.read.text(own_folder).select(
        from_json("value", f"fiscal_year INT, province STRING, row STRUCT<{fields}>").alias("line")
    )
    own = [col(f"line.row.`{name}`") for name, _ in columns if name not in PLACE]
    placed = rows.select(*own, *[col(f"line.{name}") for name in PLACE])
    placed.repartition(*PLACE).write.mode("overwrite").partitionBy(*PLACE).parquet(
        os.path.join(out, "parquet", table)
    )
print(json.dumps({"step": "write", "seconds": time.monotonic() - start}), flush=True)
spark.stop()
for folder in (lines_folder, compared_folder, tables_folder):
    shutil.rmtree(folder)
