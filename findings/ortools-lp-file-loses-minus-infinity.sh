#!/usr/bin/env bash
# Google.OrTools 9.15.6755 (NuGet) writes, highs 1.15.3 (npm; HiGHS as WebAssembly) reads. Given: a column that may fall without end but not
# rise above 5 (net imports, exports without limit). OR-Tools puts it into the LP file as "trade <= 5". In that format a lower bound that is
# not named is 0 (IBM's manual of CPLEX, "Bounds in LP file format"; HiGHS, GLPK and CBC read it so), so that the file says 0 <= trade <= 5.
# Expected: "-inf <= trade <= 5". The MPS file of the same model has it right (MI BOUND trade).
# Seen: OR-Tools finds the optimum 10, with trade = -2; HiGHS finds 12 in the LP file, with trade = 0. Both say optimal, neither warns.
# (Issue 662 of google/or-tools was about the same for columns without either bound, which are written as free since.) Who checks one solver
# by another through such a file blames the wrong one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > write.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Google.OrTools" Version="[9.15.6755]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Google.OrTools.LinearSolver;

// Made at 2 a tonne, at most 8; traded at 3 a tonne, at most 5 in and any amount out; 6 are needed. Cheapest: make 8 and sell 2.
using var solver = Solver.CreateSolver("GLOP");
Variable made = solver.MakeNumVar(0, 8, "made");
Variable trade = solver.MakeNumVar(double.NegativeInfinity, 5, "trade");
Constraint need = solver.MakeConstraint(6, double.PositiveInfinity, "need");
need.SetCoefficient(made, 1);
need.SetCoefficient(trade, 1);
solver.Objective().SetCoefficient(made, 2);
solver.Objective().SetCoefficient(trade, 3);
solver.Objective().SetMinimization();
Console.WriteLine($"OR-Tools: {solver.Solve()}, {solver.Objective().Value():0.######}, made {made.SolutionValue():0.######}, trade {trade.SolutionValue():0.######}");
string mps = solver.ExportModelAsMpsFormat(true, false);
Console.WriteLine("MPS: " + Bounds(mps, " BOUND "));
string lp = solver.ExportModelAsLpFormat(false);
Console.WriteLine("LP: " + Bounds(lp, "<="));
File.WriteAllText("plan.lp", lp);

static string Bounds(string text, string mark) => string.Join("; ", text.Split('\n')
    .Where(line => line.Contains(mark) && line.Contains("trade"))
    .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }
dotnet built/write.dll > out.txt

npm init --yes > /dev/null
npm install highs@1.15.3 --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > read.mjs <<'JS'
import load from 'highs';
import { readFileSync } from 'node:fs';
const answer = (await load()).solve(readFileSync('plan.lp', 'utf8'));
console.log(`HiGHS, from the LP file: ${answer.Status}, ${answer.ObjectiveValue}, made ${answer.Columns.made.Primal}, trade ${answer.Columns.trade.Primal}`);
const whole = (await load()).solve(readFileSync('plan.lp', 'utf8').replace(' trade <= 5', ' -inf <= trade <= 5'));
console.log(`HiGHS, with -inf put in: ${whole.Status}, ${whole.ObjectiveValue}, made ${whole.Columns.made.Primal}, trade ${whole.Columns.trade.Primal}`);
JS
node read.mjs >> out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
OR-Tools: OPTIMAL, 10, made 8, trade -2
MPS: MI BOUND trade; UP BOUND trade 5
LP: trade <= 5
HiGHS, from the LP file: Optimal, 12, made 6, trade 0
HiGHS, with -inf put in: Optimal, 10, made 8, trade -2
TXT
echo "As described."
