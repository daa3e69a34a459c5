#!/usr/bin/env bash
# Draws the two pages of the sample's report that the home page shows, one picture a language, from the reports the site gives out.
# usage: tools/report-pictures.sh [the address of a running site]
# needs curl, pdftoppm and ImageMagick with WebP. Run it when the report's cover or summary looks different, then build again.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly site=${1:-http://localhost:5000}
readonly folder=src/HumanSecurityKB.Web/Assets/pictures
readonly height=640 canvas=776x680

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

for language in en fr es ar; do
  curl -sSf -o "$work/report.pdf" "$site/$language/assessments/sample/report.pdf"
  pdftoppm -png -r 150 -f 1 -l 2 "$work/report.pdf" "$work/page"
  # The cover lies on the summary, on the side where reading begins.
  if [[ $language == ar ]]; then cover=East summary=West; else cover=West summary=East; fi
  convert -size "$canvas" xc:none \
    \( "$work"/page-*2.png -resize "x$height" -bordercolor '#6b4763' -border 1 \) -gravity "South$summary" -composite \
    \( "$work"/page-*1.png -resize "x$height" -bordercolor '#6b4763' -border 1 \) -gravity "North$cover" -composite \
    -quality 60 -define webp:method=6 -define webp:alpha-quality=50 "$folder/report.$language.webp"
  rm "$work"/page-*.png
done
ls -l "$folder"
