#!/bin/sh
# Goes through a denial with the put-right form running (README.md): asked, refused, approved, carried out once.
set -eu
cd "$(dirname "$0")"
office=http://localhost:5080
approval='{ "accuracy": "Accurate", "rationale": "Pay slips show 2,400 a month", "otherFactors": ["Pay slips of three months"] }'

say() { printf '\n== %s\n' "$1"; }
send() { curl -s -H 'Content-Type: application/json' "$@"; echo; }
decide() { send "$@" -d @application.json "$office/determinations"; }

say 'Nobody in particular asks'
decide
say 'Ada asks'
decide -H 'X-Worker: ada'
say 'What waits'
waiting=$(curl -s "$office/reviews")
echo "$waiting"
fingerprint=$(echo "$waiting" | sed -n 's/.*"fingerprint":"\([^"]*\)".*/\1/p')
say 'Ada approves what she asked for'
send -H 'X-Worker: ada' -H 'X-Role: supervisor' -d "$approval" "$office/reviews/$fingerprint"
say 'Grace, a supervisor, approves'
send -H 'X-Worker: grace' -H 'X-Role: supervisor' -d "$approval" "$office/reviews/$fingerprint"
say 'Ada asks again: it happens'
decide -H 'X-Worker: ada'
say 'Ada asks once more: a decision is used once'
decide -H 'X-Worker: ada'
