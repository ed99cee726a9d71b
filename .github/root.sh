#!/usr/bin/env bash
# The root file system of the container: FOLDER, RUNTIME (linux-x64 …). Needs a .NET SDK, strip (binutils) and the package lists of Debian or Ubuntu.
set -euo pipefail
folder=$1
runtime=$2
source=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Of the system: the libraries that .NET, the solver and the drawing library load, and the certificates of TLS.
ssl=$(apt-cache pkgnames | grep -xE 'libssl3(t64)?' | sort | tail -n 1)
(cd "$work" && apt-get download --quiet libc6 libgcc-s1 libstdc++6 "$ssl" ca-certificates > /dev/null)
mkdir -p "$work/system" "$folder/etc/ssl/certs" "$folder/opt/networklens" "$folder/data" "$folder/tmp"
for package in "$work"/*.deb; do dpkg-deb --extract "$package" "$work/system"; done
libraries='ld-linux[^/]*|libc|libm|libdl|libpthread|librt|libgcc_s|libstdc\+\+|libssl|libcrypto|libnss_dns|libnss_files|libresolv'
(cd "$work/system" && find . -regextype posix-extended -regex ".*/($libraries)\.so.*" -print0) | while IFS= read -r -d '' library; do
    target=$folder/usr/${library#./usr/}
    [[ $library == ./usr/* ]] || target=$folder/usr/${library#./}
    mkdir -p "$(dirname "$target")"
    cp --no-dereference "$work/system/$library" "$target"
done
for part in lib lib64; do [ -e "$folder/usr/$part" ] && ln --symbolic --force --no-target-directory "usr/$part" "$folder/$part"; done
[ -e "$folder/lib64" ] || ln --symbolic usr/lib64 "$folder/lib64"
find "$work/system/usr/share/ca-certificates" -name '*.crt' -print0 | sort --zero-terminated | xargs --null cat > "$folder/etc/ssl/certs/ca-certificates.crt"
printf 'networklens:x:65532:65532::/data:/sbin/nologin\n' > "$folder/etc/passwd"
printf 'networklens:x:65532:\n' > "$folder/etc/group"
chmod 1777 "$folder/tmp"

# A batch job may take a moment longer to start: the program is compressed, not of machine code, and names that only a debugger asks for are left out.
dotnet publish "$source/src/NetworkLens.Cli" --configuration Release --runtime "$runtime" --output "$folder/opt/networklens" -p:PublishAot=false -p:EnableCompressionInSingleFile=true
find "$folder/opt/networklens" -name '*.so*' -exec strip --strip-unneeded {} +
chmod -R a+rX "$folder/opt/networklens"
