#!/usr/bin/env bash
# Packs the libraries, and runs the sample of NetworkLens.Analysis' page against them as somebody else's program would; packs and installs the tool. FOLDER (optional) keeps the libraries.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages=${1:-$work/packages}
mkdir -p "$packages"
packages=$(cd "$packages" && pwd)
for library in Model Data Analysis; do
    dotnet pack "$root/src/NetworkLens.$library" -p:RunAnalyzersDuringBuild=false --configuration Release --output "$packages" --verbosity quiet
done

page=$root/src/NetworkLens.Analysis/README.md
sample=$(sed -n '/^```csharp$/,/^```$/p' "$page" | sed '1d;$d')
answer=$(sed -n '/^```text$/,/^```$/p' "$page" | sed '1d;$d')
mkdir "$work/sample"
cd "$work/sample"
echo "$sample" > Program.cs
cat > sample.csproj <<X
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RestoreAdditionalProjectSources>$packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$work/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NetworkLens.Analysis" Version="*" />
    <PackageReference Include="NetworkLens.Data" Version="*" />
  </ItemGroup>
</Project>
X
got=$(dotnet run --project sample.csproj -- "$root/graph-seed/rare-earths")
echo "$got"
[ "$got" = "$answer" ] || { echo "The page says: $answer" >&2; exit 1; }
lines=$(grep -c . Program.cs)
[ "$lines" -le 10 ] || { echo "The sample has $lines lines." >&2; exit 1; }

# The tool, as the README installs it.
dotnet pack "$root/src/NetworkLens.Cli" -p:RunAnalyzersDuringBuild=false --output "$work/tool" --verbosity quiet
dotnet pack "$root/src/NetworkLens.Cli" -p:RunAnalyzersDuringBuild=false --output "$work/tool" --runtime "$([ "$(uname -m)" = aarch64 ] && echo linux-arm64 || echo linux-x64)" --verbosity quiet
dotnet tool install networklens --tool-path "$work/installed" --add-source "$work/tool"
"$work/installed/networklens" chokepoints
