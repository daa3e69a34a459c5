#!/usr/bin/env bash
# Writes the report of one assessment from a cold start, with the built program, with the published one and, as a web page
# of the same words, with headless Chromium, in turns on one machine; prints the times of each and their ratios. Then
# pages and bytes of every form, and memory over 1,000 reports. Needs Chromium and a Release build.
#   tests/HumanSecurityKB.Benchmarks/reports.sh [rounds]      default: 7
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

chromium=${HSKB_CHROMIUM:-$(command -v chromium || true)}
[[ -x $chromium ]] || { echo "reports.sh needs chromium (Debian: chromium)" >&2; exit 1; }

dotnet build src/HumanSecurityKB.Web -c Release --nologo -v q >&2
dotnet build tests/HumanSecurityKB.Benchmarks -c Release --nologo -v q >&2
dotnet publish src/HumanSecurityKB.Web -c Release -r linux-x64 -o "$work/published" --nologo -v q >&2
bin=.artifacts/bin
export Content__Path=$PWD/content
benchmarks=$bin/HumanSecurityKB.Benchmarks/release/HumanSecurityKB.Benchmarks.dll

echo "load of the machine: $(cut -d' ' -f1-3 /proc/loadavg)"
dotnet "$benchmarks" files "$work"

built() { dotnet $bin/HumanSecurityKB.Web/release/HumanSecurityKB.Web.dll report "$work/assessment.json" --output "$work/built.pdf"; }
published() { "$work/published/HumanSecurityKB.Web" report "$work/assessment.json" --output "$work/published.pdf"; }
browser() { "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/browser.pdf" "file://$work/report.html"; }

# Milliseconds that a command takes.
time_of() {
  local started
  started=$(date +%s%N)
  "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  echo $((($(date +%s%N) - started) / 1000000))
}

for writer in built published browser; do time_of "$writer" > /dev/null; done # files into memory
echo "round     built  published  chromium   chromium/published   (ms, process to file)"
for ((round = 1; round <= rounds; round++)); do
  b=$(time_of built) p=$(time_of published) c=$(time_of browser)
  awk -v r="$round" -v b="$b" -v p="$p" -v c="$c" 'BEGIN{printf "%5d %9d %10d %9d %20.1f\n", r, b, p, c, c/p}'
done
echo "bytes: ours $(stat -c %s "$work/published.pdf"), Chromium's $(stat -c %s "$work/browser.pdf")"
command -v pdfinfo > /dev/null && echo "pages: ours $(pdfinfo "$work/published.pdf" | awk '/^Pages/{print $2}'), Chromium's $(pdfinfo "$work/browser.pdf" | awk '/^Pages/{print $2}')"
dotnet "$benchmarks" memory
