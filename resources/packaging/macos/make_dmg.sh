#!/bin/sh
# The disk image for macOS: make_dmg.sh dist/csdesk.app OUT.dmg
# Signs each Mach-O file by itself, from the inside out, where CSDESK_SIGNED_BY names an identity;
# sends the image to Apple's notary where NOTARY_PROFILE names kept credentials.
set -eu
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)

if [ -n "${CSDESK_SIGNED_BY:-}" ]; then
  find "$app/Contents" -type f | while IFS= read -r file; do
    if file -b "$file" | grep -q "Mach-O"; then
      codesign --force --timestamp --options runtime --sign "$CSDESK_SIGNED_BY" \
        --entitlements "$here/entitlements.plist" "$file"
    fi
  done
  codesign --force --timestamp --options runtime --sign "$CSDESK_SIGNED_BY" \
    --entitlements "$here/entitlements.plist" "$app"
  codesign --verify --strict --verbose=2 "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname csdesk -srcfolder "$folder" -format UDZO -ov "$image"

if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
