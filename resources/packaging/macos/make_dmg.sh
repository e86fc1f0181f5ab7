#!/bin/sh
# The disk image for macOS: make_dmg.sh dist/csdesk.app OUT.dmg
# Signs every Mach-O file by itself, from the inside out, where CSDESK_SIGNED_BY names an identity;
# else the app keeps the nameless signature that Apple's processors ask for. Sends the image to
# Apple's notary where NOTARY_PROFILE names kept credentials.
set -eu
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

sign() {
  codesign --force --timestamp --options runtime --sign "$CSDESK_SIGNED_BY" "$@"
}

if [ -n "${CSDESK_SIGNED_BY:-}" ]; then
  find "$app/Contents" -depth -type f ! -path "$app/Contents/MacOS/csdesk" >"$folder/files"
  while IFS= read -r file; do
    if file -b "$file" | grep -q "Mach-O"; then
      sign "$file"
    fi
  done <"$folder/files"
  sign --entitlements "$here/entitlements.plist" "$app"
fi
codesign --verify --strict --verbose=2 "$app"
"$app/Contents/MacOS/csdesk" --self-test "$folder/self-test"

mkdir "$folder/image"
ditto "$app" "$folder/image/csdesk.app"
ln -s /Applications "$folder/image/Applications"
tries=1
until hdiutil create -volname csdesk -srcfolder "$folder/image" -format UDZO -ov "$image"; do
  [ "$tries" -lt 4 ] || exit 1 # a search index that looks at the new volume keeps it busy
  tries=$((tries + 1))
  sleep 10
done

if [ -n "${CSDESK_SIGNED_BY:-}" ]; then
  codesign --timestamp --sign "$CSDESK_SIGNED_BY" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
