"""Has Spark read a folder by spark.sql and answer the questions: ask.spark.py FOLDER STATEMENTS QUESTION...

Prints a line of JSON for each: {"engine", "load"} first, then {"name", "seconds", "rows"}.
"""

import json
import os
import re
import sys
import tempfile
import time

from pyspark.sql import SparkSession

folder, statements, *questions = sys.argv[1:]


def without_comments(path):
    with open(path, encoding="utf-8") as file:
        return re.sub(r"^--.*\n", "", file.read(), flags=re.M)


spark = (
    SparkSession.builder.master(os.environ.get("SPARK_MASTER", "local[2]"))
    .config("spark.sql.warehouse.dir", tempfile.mkdtemp())
    .config("spark.sql.shuffle.partitions", "8")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.driver.memory", "2g")
    .config("spark.log.level", "ERROR")
    .getOrCreate()
)
start = time.monotonic()
spark.sql(f"SET folder={folder}")
# twice: what was made before is made again, and nothing is lost
for _ in range(2):
    for statement in without_comments(statements).split(";\n"):
        if statement.strip():
            spark.sql(statement)
print(json.dumps({"engine": f"Spark {spark.version}", "load": time.monotonic() - start}), flush=True)
for path in questions:
    start = time.monotonic()
    rows = spark.sql(without_comments(path).strip().rstrip(";")).collect()
    seconds = time.monotonic() - start
    cells = [[None if cell is None else str(cell) for cell in row] for row in rows]
    name = os.path.basename(path).removesuffix(".sql")
    print(json.dumps({"name": name, "seconds": seconds, "rows": cells}), flush=True)
spark.stop()
