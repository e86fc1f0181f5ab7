#!/bin/sh
# A menu entry, icons and the file type of csdesk for this account: menu-entry.sh [--remove].
# It touches nothing but its own few files, and never a shop file.
set -eu

share=$(cd "$(dirname "$0")" && pwd)
program=$(dirname "$share")/csdesk
kept=${XDG_DATA_HOME:-$HOME/.local/share}

tell_the_desktop() {
    if command -v update-mime-database >/dev/null && [ -d "$kept/mime/packages" ]; then
        update-mime-database "$kept/mime"
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$kept/applications" ]; then
        update-desktop-database "$kept/applications"
    fi
}

add() {
    case $program in
    *[\"\`\$\\%]*)
        echo "The name of this folder holds one of \" \` \$ \\ %, which a menu can't start. Move it, then try again." >&2
        exit 1
        ;;
    esac
    (cd "$share" && find icons mime -type f) | while IFS= read -r file; do
        mkdir -p "$kept/$(dirname "$file")"
        cp "$share/$file" "$kept/$file"
    done
    mkdir -p "$kept/applications"
    started=$(printf '%s' "$program" | sed 's/[&|]/\\&/g')
    sed "s|^Exec=csdesk|Exec=\"$started\"|" "$share/applications/csdesk.desktop" \
        >"$kept/applications/csdesk.desktop"
    tell_the_desktop
    echo "csdesk is in the menu. If you move this folder, run this once more."
}

remove() {
    (cd "$share" && find icons mime -type f) | while IFS= read -r file; do
        rm -f "$kept/$file"
    done
    rm -f "$kept/applications/csdesk.desktop"
    tell_the_desktop
    echo "csdesk is out of the menu. Your shop stays where it is."
}

case ${1-} in
'') add ;;
--remove) remove ;;
*)
    echo "menu-entry.sh [--remove]" >&2
    exit 2
    ;;
esac
