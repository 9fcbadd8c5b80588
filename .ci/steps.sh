# Sourced by `run` and `nightly`: steps, and at the end of the log the time of each, also where one
# fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step_name=
step_began=0
step_times=

# step <name> <command> [<argument>…]: runs it, without input; where it fails, the script ends.
step() {
  step_name=$1
  step_began=$SECONDS
  shift
  printf '\n== %s\n' "$step_name"
  "$@" </dev/null
  step_ended done
}

step_ended() {
  local seconds=$((SECONDS - step_began)) line
  printf -v line '%4d min %02d s  %-6s  %s\n' $((seconds / 60)) $((seconds % 60)) "$1" "$step_name"
  step_times+=$line
  step_name=
}

finish() {
  local code=$?
  [ -z "$step_name" ] || step_ended failed
  printf '\n%s%4d min %02d s  in all\n' "$step_times" $((SECONDS / 60)) $((SECONDS % 60))
  exit "$code"
}
trap finish EXIT

# What the README tells a user to call first.
first_commands() {
  npm ci && npm run generate
}

# Whatever Debian's packages have of: newer drafts of the JSON Schema test suite (without them, the
# one that npm has is run), Ruby and PHP for samples, Chromium for the docs site. Tests that need what
# is missing are skipped, and say so.
tools() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "not installed: this needs apt-get and its rights"
    return
  fi
  apt-get update >/dev/null 2>&1 || echo "apt-get update failed"
  local package
  for package in json-schema-test-suite ruby php-cli chromium; do
    apt-get install -y --no-install-recommends "$package" >/dev/null 2>&1 ||
      echo "not installed: $package"
  done
}
