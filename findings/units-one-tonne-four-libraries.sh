#!/usr/bin/env bash
# UnitsNet 5.75.1 (NuGet), mathjs 15.2.0, js-quantities 1.8.0 and convert-units 2.3.4 (npm) on units as trade and energy statistics write them.
# Given: "1 mt" (metric ton in trade and shipping papers), "1 Mg" (megagram, SI for a tonne), "1 t", "1 kt" (kilotonne), "1 bbl" (barrel of oil).
# Expected: 1,000 kg three times, 1,000,000 kg, and 42 US gallons = 0.158987 m3; or an error where a text is ambiguous.
# Seen, with no error: mt is 1,000,000,000 kg to UnitsNet (megatonne: letters' case is ignored where one unit alone fits, see issues 781 and 1423
# of angularsen/UnitsNet, "by design"), 1 kg to mathjs and js-quantities (millitonne), 1,000 kg to convert-units. Mg is a milligram to UnitsNet,
# though the SI's symbol for a tonne: a factor of a thousand million. t is the American ton of 907 kg to convert-units. kt is a knot to
# js-quantities. bbl is a barrel of beer of 31 gallons to mathjs, which calls the barrel of oil obl: a quarter less crude.
# Who reads quantities with their units from a table looks at each unit first, or keeps a list of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install mathjs@15.2.0 js-quantities@1.8.0 convert-units@2.3.4 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > read.mjs <<'JS'
import { unit } from 'mathjs';
import quantity from 'js-quantities';
import convert from 'convert-units';
const number = text => text.replace(/^[-+.\de]+/, digits => String(Number(Number(digits).toPrecision(6))));
const attempt = read => { try { return number(read()); } catch { return 'error'; } };
for (const name of ['t', 'mt', 'Mg', 'kt', 'bbl']) {
    const target = name === 'bbl' ? 'm3' : 'kg';
    console.log(`mathjs: ${name} = ${attempt(() => unit(`1 ${name}`).toSI().toString().replace('^', ''))}`);
    console.log(`js-quantities: ${name} = ${attempt(() => quantity(`1 ${name}`).toBase().toString())}`);
    console.log(`convert-units: ${name} = ${attempt(() => `${convert(1).from(name).to(target)} ${target}`)}`);
}
JS
node read.mjs > out.txt

cat > read.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><EnableDefaultItems>false</EnableDefaultItems></PropertyGroup>
  <ItemGroup><PackageReference Include="UnitsNet" Version="[5.75.1]" /><Compile Include="Program.cs" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using UnitsNet;

var english = CultureInfo.InvariantCulture;
foreach (string name in new[] { "t", "mt", "Mg", "kt" })
{
    Console.WriteLine(string.Create(english, $"UnitsNet: {name} = {Mass.Parse($"1 {name}", english).Kilograms:0.######} kg"));
}
Console.WriteLine(string.Create(english, $"UnitsNet: bbl = {Volume.Parse("1 bbl", english).CubicMeters:0.######} m3"));
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }
dotnet built/read.dll >> out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
mathjs: t = 1000 kg
js-quantities: t = 1000 kg
convert-units: t = 907.184 kg
mathjs: mt = 1 kg
js-quantities: mt = 1 kg
convert-units: mt = 1000 kg
mathjs: Mg = 1000 kg
js-quantities: Mg = 1000 kg
convert-units: Mg = error
mathjs: kt = 1000000 kg
js-quantities: kt = 0.514444 m/s
convert-units: kt = error
mathjs: bbl = 0.117348 m3
js-quantities: bbl = 0.158987 m3
convert-units: bbl = error
UnitsNet: t = 1000 kg
UnitsNet: mt = 1000000000 kg
UnitsNet: Mg = 0.000001 kg
UnitsNet: kt = 1000000 kg
UnitsNet: bbl = 0.158987 m3
TXT
echo "As described."
