#!/usr/bin/env bash
# A question in shards as a Slurm job array, and the merge when all are done:
#   parts=$(sbatch --parsable slurm-array.sh)
#   sbatch --dependency=afterok:$parts --wrap 'networklens merge part-*.nlpart --format json --out answer.json'
#SBATCH --array=1-16
#SBATCH --cpus-per-task=8
#SBATCH --time=04:00:00
#SBATCH --requeue
set -uo pipefail
shard=${SLURM_ARRAY_TASK_ID:?} of=${SLURM_ARRAY_TASK_COUNT:?}

networklens stress --order 2 --by operator ${NETWORK:+--data "$NETWORK"} --threads "${SLURM_CPUS_PER_TASK:-1}" \
    --shard "$shard/$of" --out "part-$shard.nlpart" --resume "part-$shard.journal"
code=$?
case $code in
    0) rm -f "part-$shard.journal" ;;
    2 | 3) ;; # the command line or the data is at fault: the same again would fail the same way
    *) [ -z "${SLURM_JOB_ID:-}" ] || scontrol requeue "$SLURM_JOB_ID" ;;
esac
exit "$code"
