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

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json

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
lines_folder = os.path.join(out, "lines")
shutil.rmtree(out, ignore_errors=True)

# a program that ends badly fails its task: Spark runs it again, on another worker where it must
read = spark.sparkContext.parallelize(jobs, tasks).pipe(
    script("read-stream", "--comparables"), env=dict(os.environ), checkCode=True
)
read.saveAsTextFile(lines_folder)
print(json.dumps({"step": "read", "jobs": len(jobs), "tasks": tasks, "seconds": time.monotonic() - start}), flush=True)

lines = spark.sparkContext.textFile(lines_folder)
held = lines.filter(lambda line: line.startswith(('{"table":"reports"', '{"table":"comparables"')))
compared = held.coalesce(1).pipe(script("compare-stream"), env=dict(os.environ), checkCode=True)
compared.persist(StorageLevel.MEMORY_AND_DISK)
others = lines.filter(lambda line: not line.startswith(('{"table":"reports"', '{"table":"comparables"')))
everything = spark.createDataFrame(others.union(compared).map(lambda line: (line,)), "value STRING")

for table, columns in schemas().items():
    fields = ", ".join(f"`{name}`: {kind}" for name, kind in columns)
    rows = everything.filter(col("value").startswith(f'{{"table":"{table}",')).select(
        from_json("value", f"fiscal_year INT, province STRING, row STRUCT<{fields}>").alias("line")
    )
    own = [col(f"line.row.`{name}`") for name, _ in columns if name not in PLACE]
    placed = rows.select(*own, *[col(f"line.{name}") for name in PLACE])
    if placed.isEmpty():
        continue
    placed.repartition(*PLACE).write.mode("overwrite").partitionBy(*PLACE).parquet(
        os.path.join(out, "parquet", table)
    )
print(json.dumps({"step": "write", "seconds": time.monotonic() - start}), flush=True)
spark.stop()
shutil.rmtree(lines_folder)
