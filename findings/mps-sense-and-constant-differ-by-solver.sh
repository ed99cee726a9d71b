#!/usr/bin/env bash
# GLPK 5.0, CBC 2.10.8 and lp_solve 5.5.2.5 (Debian 12) read two valid MPS files to three answers.
# 1. OBJSENSE MAX, largest x with x <= 7: lp_solve says 7; CBC minimizes and says "Optimal - objective value 0" with exit code 0, after a line
#    "MAX found after OBJSENSE - Coin ignores" among its log; GLPK refuses the section.
# 2. A right-hand side of 5 on the objective row, smallest x with x >= 1: CBC takes it off (1 - 5 = -4, as the format's usual convention has it), GLPK and lp_solve add it (6).
# Whoever writes MPS for any solver writes a minimization, without a constant; whoever compares optima of a file looks at both first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
wanted='^(glpk-utils|libglpk40|libamd2|libcolamd2|libsuitesparseconfig5|libgmp10|libltdl7|coinor-cbc|coinor-libcbc3|coinor-libcgl1|coinor-libclp1|coinor-libosi1v5|coinor-libcoinutils3v5|lp-solve|libblas3|liblapack3|libgfortran5|libquadmath0|libgomp1|libbz2-1.0|libreadline8|libtinfo6|zlib1g|libgcc-s1|libstdc\+\+6)$'
packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances glpk-utils coinor-cbc lp-solve | sed 's/^ *//' | grep -E "$wanted" | sort -u)
# shellcheck disable=SC2086
apt-get download $(printf '%s\n' $packages | sed -e 's/^glpk-utils$/&=5.0-1/' -e 's/^coinor-cbc$/&=2.10.8+ds1-1/' -e 's/^lp-solve$/&=5.5.2.5-2/') > apt.log 2>&1 || { cat apt.log; exit 1; }
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(find "$PWD/root" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH

cat > sense.mps <<'MPS'
NAME          SENSE
OBJSENSE
    MAX
ROWS
 N  COST
 L  LIMIT
COLUMNS
    X         COST            1.0   LIMIT           1.0
RHS
    RHS       LIMIT           7.0
ENDATA
MPS
cat > constant.mps <<'MPS'
NAME          CONSTANT
ROWS
 N  COST
 G  LIMIT
COLUMNS
    X         COST            1.0   LIMIT           1.0
RHS
    RHS       LIMIT           1.0   COST            5.0
ENDATA
MPS

glpk() { root/usr/bin/glpsol --freemps "$1" --write answer.txt > glpk.log 2>&1 && sed -n 's/^s bas .* /GLPK: /p' answer.txt || grep -o 'MPS file processing error' glpk.log | sed 's/^/GLPK: /'; }
cbc() { root/usr/bin/cbc "$1" solve quit < /dev/null | grep -E 'Coin ignores|objective value' | sed 's/^/CBC: /'; }
lpsolve() { root/usr/bin/lp_solve -fmps "$1" -S3 | sed -n 's/^Value of objective function: /lp_solve: /p'; }

expect() {
    local got
    got=$(glpk "$1"; cbc "$1"; lpsolve "$1")
    printf '%s\n%s\n' "$1" "$got"
    [ "$got" = "$2" ] || { printf 'expected:\n%s\n' "$2" >&2; exit 1; }
}
expect sense.mps 'GLPK: MPS file processing error
CBC: MAX found after OBJSENSE - Coin ignores
CBC: Optimal - objective value 0
lp_solve: 7.00000000'
expect constant.mps 'GLPK: 6
CBC: Optimal - objective value -4
lp_solve: 6.00000000'
echo "As described."
