using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How many tonnes a year an intake can take at most.</summary>
internal static class IntakeNeed
{
    /// <summary>
    /// Demand plus, for each activity, capacity times the largest ratio over its variants; activities of one process share
    /// their feed, so only the largest of them counts.
    /// </summary>
    /// <returns>t/yr; infinite where any part of it is unknown. O(users of the intake).</returns>
    public static double Of(SupplyNetwork network, IntakeIndex intake)
    {
        double sum = 0;
        var byProcess = new Dictionary<string, double>();
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (network.IsTarget(user))
            {
                sum += OrInfinite(network.TargetOf(user).TonnesPerYear);
                continue;
            }

            (double ratio, string? process) = LargestRatio(network, user, intake);
            double need = OrInfinite(network.CapacityOf(user).TonnesPerYear * ratio);
            if (process is null)
            {
                sum += need;
            }
            else
            {
                byProcess[process] = Math.Max(need, byProcess.GetValueOrDefault(process));
            }
        }

        return sum + byProcess.Values.Sum();
    }

    private static (double Ratio, string? Process) LargestRatio(SupplyNetwork network, VertexIndex user, IntakeIndex intake)
    {
        double largest = 0;
        string? process = null;
        foreach (RecipeInput input in network.AllInputsOf(user))
        {
            if (input.Intake == intake)
            {
                RecipeRow? row = input.RecipeRow < 0 ? null : network.Data.Recipes[input.RecipeRow];
                largest = Math.Max(largest, OrInfinite(row?.TonnesPerTonne.Value ?? double.NaN));
                process ??= row?.Process;
            }
        }

        return (largest, process);
    }

    private static double OrInfinite(double tonnes) => double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;
}
