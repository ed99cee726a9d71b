#!/usr/bin/env bash
# QuikGraph 2.5.0 (NuGet), MaximumBipartiteMatchingAlgorithm: some small two-sided graphs are answered with a set of edges that is no matching.
# Given: three suppliers and three plants; A can serve plants 1, 2 and 3, B and C only plant 1. Expected, by the definition of a matching (no
# two of its edges share an end) and of a maximum one: two edges, one of A's and one to plant 1. Seen: five "matched edges", without an
# exception; two of them leave A, two arrive at plant 1, and one, from plant 1 to A, is not in the graph: it is one of the reversed edges that
# the algorithm adds for its flow, and to which it gives the capacity 1 of the others, where it ought to be 0.
# Of the 512 graphs between three and three, 17 are answered so; up to three and two every one is right.
# Who counts by it how many plants can be served at once is told five where there are three plants.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > matching.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="QuikGraph" Version="[2.5.0]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using QuikGraph;
using QuikGraph.Algorithms;

string[] suppliers = ["A", "B", "C"];
string[] plants = ["1", "2", "3"];
var seen = Match(3, 3, [(0, 0), (0, 1), (0, 2), (1, 0), (2, 0)]);
Console.WriteLine($"{seen.Length} matched: {string.Join(", ", seen.Select(edge => $"{edge.Source}{edge.Target}").Order())}");
foreach (var (left, right) in new[] { (2, 2), (2, 3), (3, 2), (3, 3) })
{
    int graphs = 1 << (left * right);
    int wrong = Enumerable.Range(0, graphs).Count(mask => Wrong(left, right, mask));
    Console.WriteLine($"{left} suppliers, {right} plants: {wrong} of {graphs} graphs wrong");
}

bool Wrong(int left, int right, int mask)
{
    (int, int)[] pairs = [.. Enumerable.Range(0, left * right).Where(at => (mask >> at & 1) == 1).Select(at => (at / right, at % right))];
    return Match(left, right, pairs).Length != Most(pairs, 0, left, 0);
}

// The most that can be matched, by trying everything.
int Most((int Supplier, int Plant)[] pairs, int supplier, int left, int taken) => supplier == left ? 0 : pairs
    .Where(pair => pair.Supplier == supplier && (taken >> pair.Plant & 1) == 0)
    .Select(pair => 1 + Most(pairs, supplier + 1, left, taken | 1 << pair.Plant))
    .Append(Most(pairs, supplier + 1, left, taken)).Max();

Edge<string>[] Match(int left, int right, (int Supplier, int Plant)[] pairs)
{
    var graph = new AdjacencyGraph<string, Edge<string>>();
    graph.AddVertexRange([.. suppliers[..left], .. plants[..right]]);
    graph.AddEdgeRange(pairs.Select(pair => new Edge<string>(suppliers[pair.Supplier], plants[pair.Plant])));
    int added = 0;
    var matching = new MaximumBipartiteMatchingAlgorithm<string, Edge<string>>(
        graph, suppliers[..left], plants[..right], () => $"added {added++}", (source, target) => new Edge<string>(source, target));
    matching.Compute();
    return matching.MatchedEdges;
}
CS
dotnet build --nologo -v q -o built > build.log 2>&1 || { cat build.log; exit 1; }
dotnet built/matching.dll > out.txt
cat out.txt
diff - out.txt <<'TXT' || { echo "This has changed." >&2; exit 1; }
5 matched: 1A, A2, A3, B1, C1
2 suppliers, 2 plants: 0 of 16 graphs wrong
2 suppliers, 3 plants: 0 of 64 graphs wrong
3 suppliers, 2 plants: 0 of 64 graphs wrong
3 suppliers, 3 plants: 17 of 512 graphs wrong
TXT
echo "As described."
