#!/usr/bin/env bash
# A question in shards over a few servers with GNU parallel, which tries again what failed: gnu-parallel.sh [SHARDS] [HOST,HOST ...]
# The servers have networklens, and the working folder in common (NFS); without hosts all is done here.
set -euo pipefail
of=${1:-8}
hosts=${2:-}

parallel ${hosts:+--sshlogin "$hosts" --workdir .} --retries 3 --joblog parts.log \
    networklens stress --order 2 --by operator ${NETWORK:+--data "$NETWORK"} --threads 2 --shard "{}/$of" --out "part-{}.nlpart" ::: $(seq "$of")
networklens merge $(seq -f 'part-%g.nlpart' "$of") --format json --out answer.json
