#!/bin/sh
# One task of an array reads every n-th job of a list: sbatch --array=0-31 scripts/engines/read.slurm.sh jobs.ndjson rows/
# Then what compares reports: cat rows/part-*.ndjson | npm run -s compare-stream > rows.ndjson
#SBATCH --cpus-per-task=1 --mem=2G --time=04:00:00
set -eu
jobs=$1
rows=$2
task=${SLURM_ARRAY_TASK_ID:-0}
tasks=${SLURM_ARRAY_TASK_COUNT:-1}
mkdir -p "$rows"
# written beside and renamed: a task that was killed leaves nothing half, and is run again
part="$rows/part-$task.ndjson"
awk -v task="$task" -v tasks="$tasks" 'NR % tasks == task' "$jobs" |
  npm run -s read-stream -- --comparables >"$part.tmp" 2>"$rows/part-$task.log"
mv "$part.tmp" "$part"
