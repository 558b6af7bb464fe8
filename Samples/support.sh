# What the sample scripts share; they set `bin`, `project` and `work` before they read it.
export XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state"
unset ASSAY_SERVER ASSAY_TOKEN ASSAY_PROFILE ASSAY_CONFIG ASSAY_DATA 2>/dev/null || true

service=
stop() { if [ -n "$service" ]; then kill "$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; service=; fi; }
trap 'stop' EXIT
trap 'exit 130' INT TERM

say() { printf '\n== %s\n' "$*"; }
# Shows a command as a user types it, then runs it.
run() {
    printf '$ assay'
    for word in "$@"; do
        case $word in
        *[[:space:]\;\&\*]*) printf " '%s'" "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    "$bin/assay" "$@"
}
# The first value of a field in the JSON on standard input.
field() { sed -n 's/.*"'"$1"'" : "\{0,1\}\([^",]*\)"\{0,1\},\{0,1\}$/\1/p' | head -n 1; }
quietly() { "$bin/assay" "$@"; }

# Starts the service over $work/data, and sets `server` to its address.
serve() {
    "$bin/assay" serve --data "$work/data" --listen 127.0.0.1:0 --port-file "$work/port" 2>"$work/service.log" &
    service=$!
    tries=0
    until [ -s "$work/port" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 300 ] || ! kill -0 "$service" 2>/dev/null; then
            echo "the service did not start; its log:" >&2
            cat "$work/service.log" >&2
            exit 1
        fi
        sleep 0.1
    done
    server=http://127.0.0.1:$(cat "$work/port")
    echo "assay serve --data $work/data   →  $server"
}

# Registers the people of $work/people.csv, and logs each in under their first name, in lower case and without accents.
people() {
    run admin person import "$work/people.csv" --output "$work/registered.csv" --profile administrator
    run admin token issue --csv "$work/registered.csv" --output "$work/tokens.csv" --profile administrator
    python3 - "$work" <<'PY' >"$work/names.txt"
import csv, os, sys
work = sys.argv[1]
names = {row["person"]: row["name"] for row in csv.DictReader(open(work + "/registered.csv", encoding="utf-8"))}
for row in csv.DictReader(open(work + "/tokens.csv", encoding="utf-8")):
    first = names[row["person"]].split()[0].translate(str.maketrans("áéíóúñ", "aeioun")).lower()
    path = f"{work}/{first}.token"
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(row["token"] + "\n")
    print(first, row["person"])
PY
    while read -r name _; do
        quietly login --server "$server" --profile "$name" --token-file "$work/$name.token" >/dev/null
    done <"$work/names.txt"
}
# The code of a person.
person() { sed -n "s/^$1 //p" "$work/names.txt"; }
