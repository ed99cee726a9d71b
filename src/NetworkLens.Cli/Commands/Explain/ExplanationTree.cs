using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>An explanation as a tree: beneath each maker what it lacks, beneath that the suppliers that are lost. Each maker is told once.</summary>
internal sealed class ExplanationTree(SupplyNetwork network, ExplanationAnswer answer)
{
    private const int MostNames = 5;
    private const int MostTiers = 12;  // more than any chain people read, and less than a stack bears
    private const int MostMakers = 100;

    private readonly ILookup<VertexIndex, ExplanationStep> steps = answer.Steps.ToLookup(step => step.Activity);
    private readonly HashSet<VertexIndex> told = [answer.Target];

    /// <summary>The target and all beneath it.</summary>
    public Branch Root() => new(
        $"{network.Data.Shown(network.SiteOf(answer.Target))}, {Material(network.MaterialOf(answer.Target))}: {Fate(answer.Fate)}",
        BranchesOf(answer.Target, 0));

    /// <summary>What becomes of a requirement.</summary>
    public static string Reason(ExplanationStep step)
    {
        int standing = step.Suppliers.Count(supplier => !supplier.IsLost);
        return step.Suppliers.Length == 0 ? "nobody supplies it"
            : !step.IsMet && standing > 0 ? $"{standing} of {step.Suppliers.Length} suppliers still {(standing == 1 ? "stands" : "stand")}, and {step.Needed} are needed"
            : standing > 0 ? $"{standing} of {step.Suppliers.Length} suppliers still stand"
            : step.Suppliers.Length == 1 ? "the one supplier is lost"
            : $"all {step.Suppliers.Length} suppliers are lost";
    }

    private static string Fate(TargetFate fate) => fate switch
    {
        TargetFate.Cut => "cut off",
        TargetFate.Survives => "still supplied",
        _ => "cannot be made even when nothing fails",
    };

    private ImmutableArray<Branch> BranchesOf(VertexIndex maker, int tier) => tier == MostTiers || told.Count > MostMakers
        ? [new Branch("… and so on: --format json has all of it", [])]
        : [.. steps[maker].Select(step => new Branch($"needs {Material(step.Material)}: {Reason(step)}{Cited(step)}", [.. Suppliers(step, tier)]))];

    // Those whose loss has a reason of its own get a branch; the rest are named together.
    private IEnumerable<Branch> Suppliers(ExplanationStep step, int tier)
    {
        foreach (IGrouping<SupplierFate, ExplainedSupplier> group in step.Suppliers.GroupBy(supplier => supplier.Fate).OrderBy(group => group.Key))
        {
            if (group.Key is not (SupplierFate.LacksInput or SupplierFate.NeverProducible))
            {
                yield return new Branch($"{Word(group.Key)}: {Names(group)}", []);
                continue;
            }

            ILookup<bool, ExplainedSupplier> isNew = group.ToLookup(supplier => steps.Contains(supplier.Activity) && told.Add(supplier.Activity));
            foreach (ExplainedSupplier supplier in isNew[true])
            {
                yield return new Branch($"{Word(group.Key)}: {Name(supplier)}", BranchesOf(supplier.Activity, tier + 1));
            }

            if (isNew[false].Any())
            {
                string where = isNew[false].All(supplier => steps.Contains(supplier.Activity)) ? ", as told elsewhere here" : string.Empty;
                yield return new Branch($"{Word(group.Key)}{where}: {Names(isNew[false])}", []);
            }
        }
    }

    private static string Word(SupplierFate fate) => fate switch
    {
        SupplierFate.Stands => "stands",
        SupplierFate.Fails => "fails",
        SupplierFate.LinkFails => "its delivery fails",
        SupplierFate.LacksInput => "lacks an input",
        _ => "could not make it before either",
    };

    private string Names(IEnumerable<ExplainedSupplier> suppliers) => DataWords.Some([.. suppliers.Select(Name)], MostNames);

    private string Name(ExplainedSupplier supplier) => network.Data.Sites.Name(network.SiteOf(supplier.Activity));

    private string Material(MaterialIndex material) => network.Data.Id(material) ?? "anything";

    private string Cited(ExplanationStep step) =>
        step.Sources.IsEmpty ? string.Empty : $" [{DataWords.Some(network.Data.Ids(step.Sources.AsSpan()), 3)}]";
}
