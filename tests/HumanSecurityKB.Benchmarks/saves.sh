#!/usr/bin/env bash
# Sixteen people save answers as fast as they can, with the published program, real forms and a database file that is
# flushed to the disk at every save. Prints saves a second, how long people wait and, after the program was killed, whether
# all that it acknowledged is kept. With other folders of the published program, compares them in turns.
#   tests/HumanSecurityKB.Benchmarks/saves.sh [folder...]
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/HumanSecurityKB.Web -c Release -r linux-x64 --self-contained false -o "$work/program" --nologo -v q >&2
dotnet build tests/HumanSecurityKB.Benchmarks -c Release --nologo -v q >&2
dotnet .artifacts/bin/HumanSecurityKB.Benchmarks/release/HumanSecurityKB.Benchmarks.dll saves "$@" "$work/program"
