# Sourced by `run` and `nightly`: steps with their times, which stand at the end of the log, also of
# one that fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step_name=
step_began=0
step_times=

# step <name> <command> [<argument>…]: runs it, and ends the script where it fails.
step() {
  step_name=$1
  step_began=$SECONDS
  shift
  printf '\n== %s\n' "$step_name"
  "$@" </dev/null
  step_done done
}

step_done() {
  local seconds=$((SECONDS - step_began))
  step_times+=$(printf '%4d min %02d s  %-6s  %s' $((seconds / 60)) $((seconds % 60)) "$1" "$step_name")$'\n'
  step_name=
}

finish() {
  local code=$?
  [ -z "$step_name" ] || step_done failed
  printf '\n%s%4d min %02d s  in all\n' "$step_times" $((SECONDS / 60)) $((SECONDS % 60))
  exit "$code"
}
trap finish EXIT
