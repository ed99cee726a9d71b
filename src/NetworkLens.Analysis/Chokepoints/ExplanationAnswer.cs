using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a failure does to a target.</summary>
public enum TargetFate
{
    /// <summary>It is producible, and not when the label fails.</summary>
    Cut,

    /// <summary>It stays producible.</summary>
    Survives,

    /// <summary>It was not producible to start with.</summary>
    NeverProducible,
}

/// <summary>Why a supplier is lost, or that it is not.</summary>
public enum SupplierFate
{
    /// <summary>It still supplies.</summary>
    Stands,

    /// <summary>It carries the label that fails.</summary>
    Fails,

    /// <summary>The link itself fails.</summary>
    LinkFails,

    /// <summary>It lacks an input; a step of a later tier says which.</summary>
    LacksInput,

    /// <summary>It could not make it even before the failure.</summary>
    NeverProducible,
}

/// <summary>One supplier of a requirement.</summary>
/// <param name="Activity">Who supplies.</param>
/// <param name="Link">Along which link.</param>
/// <param name="Fate">What becomes of it.</param>
public readonly record struct ExplainedSupplier(VertexIndex Activity, LinkIndex Link, SupplierFate Fate)
{
    /// <summary>True where nothing comes from it any more.</summary>
    public bool IsLost => Fate != SupplierFate.Stands;
}

/// <summary>One requirement of one activity, and what becomes of its suppliers.</summary>
/// <param name="Tier">Number of links up from the target, from 0.</param>
/// <param name="Activity">Who needs it: the target itself in tier 0.</param>
/// <param name="Material">What it needs; <see cref="MaterialIndex.Any"/> where several materials would do.</param>
/// <param name="Links">The links that bring it.</param>
/// <param name="RecipeRow">Position in <see cref="DataSet.Recipes"/>, the first where several variants need it; -1 where no recipe says so.</param>
/// <param name="IsMet">True where as many suppliers still stand as are needed.</param>
/// <param name="Suppliers">In link order; empty where nobody supplies it.</param>
/// <param name="Sources">Where the links and the recipes are from, each once.</param>
public sealed record ExplanationStep(
    int Tier, VertexIndex Activity, MaterialIndex Material, LinkRange Links, int RecipeRow, bool IsMet, ImmutableArray<ExplainedSupplier> Suppliers, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>How many suppliers it needs.</summary>
    public int Needed { get; init; } = 1;
}

/// <summary>Why a label cuts a target off, or why it does not.</summary>
/// <param name="Target">The target.</param>
/// <param name="Fate">What the failure does to it.</param>
/// <param name="Steps">Target first, then tier by tier; where the target survives, the requirements of one way it can still be made.</param>
public sealed record ExplanationAnswer(VertexIndex Target, TargetFate Fate, ImmutableArray<ExplanationStep> Steps);
