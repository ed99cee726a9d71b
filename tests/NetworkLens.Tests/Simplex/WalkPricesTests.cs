using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Simplex;

/// <summary>Who takes a basic variable's place.</summary>
public sealed class WalkPricesTests
{
    // Rounding must not lose the only one: a row that nobody can help is taken as proof that its members have all they can get.
    [Fact]
    public void Somebody_is_found_wherever_somebody_can_help_and_nobody_else()
    {
        int found = 0;
        RandomFlows.Any.Sample(
            network =>
            {
                using var flows = new FlowProgram(FlowHorizon.Of(FlowProblem.Of(network, Rerouting.Links)));
                LinearProgram program = flows.Model.Program();
                var basis = new BoundedBasis(program);
                if (program.RowCount == 0 || !basis.Begin(new SolverBasis(new int[program.ColumnCount], [.. Enumerable.Repeat(SolverBasis.Basic, program.RowCount)])))
                {
                    return true;
                }

                for (int step = 0; step < 60; step++)
                {
                    int place = step % program.RowCount;
                    double way = step % 3 == 0 ? 1 : -1;
                    basis.ReadRow(place);
                    int[] able = [.. basis.Entries.Listed.ToArray().Where(variable => Math.Abs(basis.Entries[variable]) > RisingLevel.Nothing && basis.Helps(variable, way))];
                    int helper = basis.Prices.Helper(way, isStrict: step % 2 == 0);
                    if ((helper >= 0) != (able.Length > 0) || (helper >= 0 && !able.Contains(helper)))
                    {
                        return false;
                    }

                    found += helper >= 0 ? 1 : 0;
                    if (helper >= 0 && !basis.Exchange(place, helper, isLow: way > 0))
                    {
                        break;
                    }
                }

                return true;
            },
            iter: 300,
            threads: 1,
            print: RandomFlows.Print);
        Assert.InRange(found, 300, 18_000);
    }
}
