#!/usr/bin/env bash
# SCRAM 0.16.2 (Debian 12): without --limit-order only cut sets of at most 20 events are looked for. A fault tree that needs
# 21 events to fail has, by default, no cut set; by --zbdd and --mocus its probability is then 0 where it is 0.109, with exit
# code 0 and no word on stderr. The report says it only in two attributes: <product-order>20, warning="The set is NULL/Empty."
# Whoever compares cut sets "of any order" with SCRAM has to pass --limit-order, and to read <product-order>.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances scram | grep -E '^(scram|libboost-|libxml2|libicu|libgcc-s1|libstdc\+\+6|libtcmalloc|libgoogle-perftools|libunwind|liblzma5|zlib1g)' | grep -v ':' | sort -u)
# shellcheck disable=SC2086
apt-get download scram=0.16.2-3 $(printf '%s\n' $packages | grep -v '^scram$') > apt.log 2>&1 || { cat apt.log; exit 1; }
for package in *.deb; do dpkg -x "$package" root; done
libraries=$(find root -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)

events=$(for i in $(seq 21); do printf '<basic-event name="e%d"/>' "$i"; done)
chances=$(for i in $(seq 21); do printf '<define-basic-event name="e%d"><float value="0.9"/></define-basic-event>' "$i"; done)
printf '<?xml version="1.0"?><opsa-mef><define-fault-tree name="t"><define-gate name="top"><and>%s</and></define-gate></define-fault-tree><model-data>%s</model-data></opsa-mef>' \
    "$events" "$chances" > and-of-21.xml

ask() { LD_LIBRARY_PATH=$libraries SCRAM_SHARE=$PWD/root/usr/share/scram root/usr/bin/scram --probability 1 "$@" and-of-21.xml; }
seen() { ask "$@" | grep -oE 'sum-of-products name="top".*|product-order>[0-9]+' | tr '\n' ' '; }

expect() {
    local wanted=$1; shift
    local got; got=$(seen "$@")
    echo "scram $*: $got"
    case $got in *"$wanted"*) ;; *) echo "expected: $wanted" >&2; exit 1 ;; esac
}
expect 'product-order>20 sum-of-products name="top" warning="The set is NULL/Empty." basic-events="0" products="0" probability="0"/>' --zbdd
expect 'product-order>20 sum-of-products name="top" warning="The set is NULL/Empty." basic-events="0" products="0" probability="0"/>' --mocus
expect 'products="0" probability="0.109419"' --bdd
expect 'products="1" probability="0.109419"' --zbdd --limit-order 21
echo "As described."
