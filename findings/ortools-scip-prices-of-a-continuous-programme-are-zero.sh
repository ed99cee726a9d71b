#!/usr/bin/env bash
# Google.OrTools 9.15.6755, linear_solver: SCIP answers a programme of continuous columns alone with OPTIMAL and the right values, but every
# dual value and reduced cost it is asked for is 0, with exit code 0. The text on standard error blames the programme ("only available for
# continuous problems"), which is continuous: what counts is the solver. GLOP and CLP tell the price of the same row, 3, on the same model.
# Who shares out a shortage, or ranks plants, by these prices finds that nothing is worth anything.
set -euo pipefail
version=9.15.6755
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > prices.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Google.OrTools" Version="[$version]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Google.OrTools.LinearSolver;

// Most of 3 x + y, where x + y is at most 10 and y at most 4: x = 10, and one more of the row is worth 3.
foreach (string name in new[] { "GLOP", "CLP", "SCIP" })
{
    using var solver = Solver.CreateSolver(name);
    Variable x = solver.MakeNumVar(0, double.PositiveInfinity, "x");
    Variable y = solver.MakeNumVar(0, 4, "y");
    Constraint row = solver.MakeConstraint(double.NegativeInfinity, 10, "row");
    row.SetCoefficient(x, 1);
    row.SetCoefficient(y, 1);
    solver.Objective().SetCoefficient(x, 3);
    solver.Objective().SetCoefficient(y, 1);
    solver.Objective().SetMaximization();
    Console.WriteLine($"{name}: {solver.Solve()}, x = {x.SolutionValue():0.######}, dual of the row {row.DualValue():0.######}, reduced cost of y {y.ReducedCost():0.######}");
}
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }
code=0
dotnet built/prices.dll > out.txt 2> err.txt || code=$?
cat out.txt
echo "exit code $code; said on standard error: $(grep -c 'only available for continuous problems' err.txt || true) times \"only available for continuous problems\""
diff - out.txt <<'TXT' && [ "$code" -eq 0 ] && grep -q 'only available for continuous problems' err.txt || { echo "This has changed." >&2; exit 1; }
GLOP: OPTIMAL, x = 10, dual of the row 3, reduced cost of y -2
CLP: OPTIMAL, x = 10, dual of the row 3, reduced cost of y -2
SCIP: OPTIMAL, x = 10, dual of the row 0, reduced cost of y 0
TXT
echo "As described."
