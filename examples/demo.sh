#!/bin/sh
# The main job on the shipped example: read one story, put all ten documents into a ledger, look at what they share.
# Usage: demo.sh PATH-OF-ONRECORD
set -eu
onrecord=$1
cd "$(dirname "$0")"
mkdir -p ../build
db=../build/harbour.db
rm -f "$db" "$db-wal" "$db-shm"

say() { printf '\n$ onrecord %s\n' "$*"; }
case $onrecord in /*) ;; *) onrecord=../$onrecord ;; esac

say read harbour/varn-courier-2025-03-07.txt
"$onrecord" read harbour/varn-courier-2025-03-07.txt --format table
say add harbour --db harbour.db
"$onrecord" add harbour --db "$db"
say claims --db harbour.db --limit 8
"$onrecord" claims --db "$db" --limit 8 --format table
widest=$("$onrecord" claims --db "$db" --limit 1 --format table 2>/dev/null | sed -n 's/^ *\([0-9a-f]\{8\}\) .*/\1/p')
say claim "$widest" --db harbour.db
"$onrecord" claim "$widest" --db "$db" --format table
say search steering failed --db harbour.db --limit 3
"$onrecord" search steering failed --db "$db" --limit 3 --format table
say read harbour --format html '>' build/harbour.html
"$onrecord" read harbour --format html > ../build/harbour.html
echo "build/harbour.html shows the same statements marked in their texts: open it in a browser."
