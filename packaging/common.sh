# What the scripts of this folder share; sourced, never run.
# shellcheck shell=bash disable=SC2034 # the scripts use the variables

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Where the folders of the packages go; a build never writes into the project.
target=${CARGO_TARGET_DIR:-$project/target}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$project/Cargo.toml" | head -n 1)
# Every file of a package carries the time of the commit, so that two builds of one commit are equal.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$project" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

die() {
    printf '%s: %s\n' "${0#"$project"/}" "$1" >&2
    exit 1
}

# need PROGRAM:PACKAGE… – ends with the names of all packages whose program is missing.
need() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    ((${#missing[@]} == 0)) || die "missing; install these packages (Debian names unless a tool is named) and run again: ${missing[*]}"
}

# clean_root SUITE FOLDER – puts a minimal Debian of that name, and nothing else, into a new folder.
# It is fetched once and kept in the user's cache; delete it there to fetch it anew.
clean_root() {
    local kept=${XDG_CACHE_HOME:-$HOME/.cache}/shukun/roots/$1
    [[ $(id -u) -eq 0 ]] || die 'a Debian root can be made by root only; run this with sudo'
    need debootstrap:debootstrap
    if [[ ! -e $kept/etc/debian_version ]]; then
        mkdir -p "${kept%/*}"
        rm -rf "$kept.new"
        debootstrap --variant=minbase "$1" "$kept.new" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$kept.log" 2>&1 ||
            die "debootstrap $1 failed; see $kept.log"
        rm -rf "$kept.new"/var/cache/apt/archives/*.deb
        mv "$kept.new" "$kept"
    fi
    cp -a --reflink=auto "$kept" "$2"
    cp -L /etc/resolv.conf "$2/etc/resolv.conf"
    # A proxy and its certificates, where the machine has them, are no part of what is tested.
    if compgen -G '/etc/apt/apt.conf.d/*proxy*' >/dev/null; then cp /etc/apt/apt.conf.d/*proxy* "$2/etc/apt/apt.conf.d/"; fi
}

# inside FOLDER COMMAND… – runs a command in a root, with /proc, /dev and a screen if there is one. Its mounts end with it,
# and so do the programs that it left running.
inside() {
    # shellcheck disable=SC2016 # the inner shell expands them
    unshare --mount --propagation private --pid --fork --kill-child bash -c '
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
        if [[ -d /tmp/.X11-unix ]]; then
            mkdir "$root/tmp/.X11-unix"
            mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        fi
        # Not in the place of this shell: the first process of a namespace is treated unlike others.
        env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive ${DISPLAY:+DISPLAY="$DISPLAY"} chroot "$root" "$@"
        exit $?
    ' inside "$@"
}

# end_inside PID – ends what "inside … &" started, with all that runs in its root. PID is the shell around it.
end_inside() {
    [[ -n $1 ]] || return 0
    # unshare lets a milder signal pass it by; what runs inside dies with it.
    pkill -KILL -P "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# open_screen SIZE [ARGUMENT…] – starts a screen of its own, an Xvfb with these arguments, and sets DISPLAY; close_screen
# ends it.
open_screen() {
    local size=$1
    need Xvfb:xvfb xdotool:xdotool import:imagemagick
    local number
    # It chooses its own number, so that two scripts never share a screen.
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp "${@:2}" >/dev/null 2>&1 3>"$number" &
    screen_pid=$!
    wait_for 20 'the number of the screen' test -s "$number"
    DISPLAY=:$(<"$number")
    export DISPLAY
    rm "$number"
    wait_for 20 'the screen' xdotool getdisplaygeometry
}

close_screen() {
    [[ -z ${screen_pid:-} ]] || kill "$screen_pid" 2>/dev/null || true
    screen_pid=''
}

# wait_for SECONDS WHAT COMMAND… – until the command succeeds.
wait_for() {
    local seconds=$1 what=$2 end
    shift 2
    end=$((SECONDS + seconds))
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || die "$what did not come within $seconds s"
        sleep 0.2
    done
}

# titled TEXT – whether a window has it in its title; the search of xdotool itself finds no hanzi.
titled() {
    xdotool search --onlyvisible --name . getwindowname %@ 2>/dev/null | grep -- "$1"
}

# painted – whether the screen shows more than a few colours, as a page of the program does and an empty window does not.
painted() {
    (($(import -window root -depth 8 rgb:- | od -An -v -w3 -tx1 | sort -u | head -n 200 | wc -l) >= 64))
}
