#!/usr/bin/env bash
# How long the published program takes from its start to the first answered request, with 60 articles in four languages:
# those of the library, four of them twice, each with its English text in the place of every translation.
# Prints milliseconds for each start, and the processor's time that was used by then. Needs curl.
#   tests/HumanSecurityKB.Benchmarks/start.sh [starts]      default: 7
set -euo pipefail
cd "$(dirname "$0")/../.."

starts=${1:-7}
port=5083
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish src/HumanSecurityKB.Web -c Release -r linux-x64 --self-contained false -o "$work/program" --nologo -v q >&2
content=$work/program/content
extra=()
for slug in fiji-sdg-self-assessment finland-committee-for-the-future uk-gender-sensitive-audit uruguay-committee-on-futures; do
  cp -r "$content/articles/$slug" "$content/articles/$slug-again"
  extra+=("$slug-again")
done
list=$(IFS=,; echo "${extra[*]}")
sed -i "s/^related: \[/related: [${list//,/, }, /" "$content/articles/ipu-and-human-security/en.md"
for article in "$content"/articles/*/; do
  for language in fr es ar; do cp "$article/en.md" "$article/$language.md"; done
done
dotnet "$work/program/HumanSecurityKB.Web.dll" check >&2
echo "articles: $(ls "$content/articles" | wc -l), editions: $(ls "$content"/articles/*/*.md | wc -l)"

for _ in $(seq "$starts"); do
  rm -f "$work"/assessments.db*
  began=$(date +%s%N)
  ConnectionStrings__Assessments="Data Source=$work/assessments.db" dotnet "$work/program/HumanSecurityKB.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
  site=$!
  until curl -sfo /dev/null "http://127.0.0.1:$port/en/library/food-security"; do sleep 0.01; done
  echo "$(( ($(date +%s%N) - began) / 1000000 )) ms, processor $(awk '{print ($14 + $15) * 10}' "/proc/$site/stat") ms"
  kill "$site"; wait "$site" 2>/dev/null || true
done
