using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>
/// What a quota is a share of: the observed tonnes of the links it is about, or where any of them is unknown the most that they carry
/// together in any optimum without shocks.
/// </summary>
/// <param name="network">Without shocks.</param>
/// <param name="problem">Of the rule in question, without shocks.</param>
/// <param name="served">Its optimum.</param>
/// <param name="cancellation">Looked at between solutions.</param>
internal sealed class QuotaReferences(SupplyNetwork network, FlowProblem problem, ServedAnswer served, CancellationToken cancellation)
{
    private const double Slack = 1e-8; // what settling a share may have added

    private readonly Dictionary<(Effect Effect, MaterialIndex Material), double> known = [];
    private readonly List<(Effect Effect, MaterialIndex Material, double TonnesPerYear)> workedOut = [];

    /// <summary>Quotas whose reference had to be worked out, for notes; each once.</summary>
    public IReadOnlyList<(Effect Effect, MaterialIndex Material, double TonnesPerYear)> WorkedOut => workedOut;

    /// <summary>t/yr; infinite where nothing bounds what the links may carry.</summary>
    public double Of(Effect effect, MaterialIndex material)
    {
        if (!known.TryGetValue((effect, material), out double tonnes))
        {
            known[(effect, material)] = tonnes = Observed(effect, material) ?? MostCarried(effect, material);
        }

        return tonnes;
    }

    private double? Observed(Effect effect, MaterialIndex material)
    {
        double sum = 0;
        for (int link = 0; link < network.LinkCount; link++)
        {
            var index = new LinkIndex(link);
            if (network.MaterialOf(index) == material && effect.From!.Contains(network.SiteOf(network.SupplierOf(index))) && effect.To!.Contains(network.SiteOf(network.IntakeOf(index))))
            {
                LinkTonnes tonnes = network.TonnesOf(index);
                if (!tonnes.IsKnown)
                {
                    return null;
                }

                sum += tonnes.TonnesPerYear;
            }
        }

        return sum;
    }

    private double MostCarried(Effect effect, MaterialIndex material)
    {
        using var program = new FlowProgram(FlowHorizon.Of(problem), isFeedExact: true);
        var held = new HeldShares(program);
        FlowBlock block = program.Blocks[0];
        for (int target = 0; target < block.Shares.Length; target++)
        {
            held.Hold(block, target, served.Share[target] - Slack);
        }

        program.Model.Maximize();
        foreach (int channel in ShockedProblem.ByMaterial(problem.Transport, effect).Where(group => group.Key == material).SelectMany(group => group))
        {
            foreach (LinearColumn? flow in block.FlowOf(channel))
            {
                if (flow is not null)
                {
                    flow.Cost = 1;
                }
            }
        }

        held.Solve(SolverMethod.Afresh, cancellation);
        double most = Figures.Settled(program.Model.Solution.Objective, 1);
        workedOut.Add((effect, material, most));
        return most;
    }
}
