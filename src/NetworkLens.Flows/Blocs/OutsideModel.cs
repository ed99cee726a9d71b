using System.Collections.Immutable;
using Google.OrTools.Sat;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Which sets of outside sites make a target producible, as an integer programme: one literal a site, and all else follows from them.</summary>
/// <remarks>
/// Every vertex upstream of the target that the bloc alone cannot make has a literal: it is made iff its site is there and some variant has, for
/// every input, as many suppliers as it needs that are made. Where vertices lie on a cycle together, each has a level instead, one above the latest
/// of its inputs, of which each comes with the last supplier that it needs, so that nothing is made from itself alone. Literals and levels are functions of the sites', so that each set is one solution.
/// </remarks>
internal sealed class OutsideModel
{
    private readonly SupplyNetwork network;
    private readonly BlocPart part;
    private readonly ImmutableArray<bool> inside;
    private readonly ImmutableArray<bool> anywhere;
    private readonly StrongComponentAnswer components;
    private readonly VertexIndex target;
    private readonly Dictionary<VertexIndex, BoolVar> made = [];
    private readonly Dictionary<VertexIndex, IntVar> levels = [];
    private readonly Dictionary<int, int> latest = [];               // by component: the last level; one more means never
    private readonly Dictionary<Lack, ILiteral> arrives = [];
    private readonly Dictionary<SiteIndex, BoolVar> sites = [];

    private OutsideModel(SupplyNetwork network, BlocPart part, ImmutableArray<bool> inside, ImmutableArray<bool> anywhere, VertexIndex target)
    {
        (this.network, this.part, this.inside, this.anywhere, this.target) = (network, part, inside, anywhere, target);
        components = StrongComponents.Of(network);
    }

    public CpModel Model { get; } = new();

    /// <summary>The outside sites that may be added.</summary>
    public IReadOnlyDictionary<SiteIndex, BoolVar> Sites => sites;

    /// <summary>The programme for one target. O(what is upstream).</summary>
    /// <returns>Null where more than <see cref="FewestOutsideSites.MostLinks"/> links are upstream.</returns>
    public static OutsideModel? Of(SupplyNetwork network, BlocPart part, ImmutableArray<bool> inside, ImmutableArray<bool> anywhere, VertexIndex target)
    {
        var model = new OutsideModel(network, part, inside, anywhere, target);
        if (model.Upstream() is not { } upstream)
        {
            return null;
        }

        model.Declare(upstream);
        foreach (VertexIndex vertex in upstream)
        {
            if (model.levels.TryGetValue(vertex, out IntVar? level))
            {
                model.DefineLevel(vertex, level);
            }
            else
            {
                model.DefineMade(vertex);
            }
        }

        return model;
    }

    // Made inside already, so that it needs nobody.
    private bool IsFree(VertexIndex supplier) => inside[supplier.Value] && part.IsKnownInside(network.SiteOf(supplier));

    // How many suppliers an input lacks beside those that the bloc has by itself; at most 0 where it lacks none.
    private int LackedBy(RecipeInput input)
    {
        int lacked = network.NeededOf(input);
        foreach (VertexIndex supplier in network.SuppliersOf(input.Intake))
        {
            lacked -= IsFree(supplier) ? 1 : 0;
        }

        return lacked;
    }

    private List<VertexIndex>? Upstream()
    {
        int links = 0;
        var seen = new HashSet<VertexIndex> { target };
        var order = new List<VertexIndex> { target };
        for (int next = 0; next < order.Count; next++)
        {
            foreach (RecipeInput input in network.AllInputsOf(order[next]))
            {
                ReadOnlySpan<VertexIndex> suppliers = LackedBy(input) <= 0 ? [] : network.SuppliersOf(input.Intake);
                links += suppliers.Length;
                if (links > FewestOutsideSites.MostLinks)
                {
                    return null;
                }

                foreach (VertexIndex supplier in suppliers)
                {
                    if (anywhere[supplier.Value] && !IsFree(supplier) && seen.Add(supplier))
                    {
                        order.Add(supplier);
                    }
                }
            }
        }

        return order;
    }

    private void Declare(List<VertexIndex> upstream)
    {
        foreach (SiteIndex site in upstream.Skip(1).Select(network.SiteOf).Where(site => !part.IsKnownInside(site)).Distinct().OrderBy(site => site.Value))
        {
            sites[site] = Model.NewBoolVar($"site {site.Value}");
        }

        foreach ((int component, int size) in upstream.CountBy(vertex => components.OfVertex[vertex.Value]))
        {
            latest[component] = size;
        }

        foreach (VertexIndex vertex in upstream.Where(SuppliesItself))
        {
            latest[components.OfVertex[vertex.Value]] = Math.Max(2, latest[components.OfVertex[vertex.Value]]);
        }

        foreach (VertexIndex vertex in upstream)
        {
            made[vertex] = Model.NewBoolVar($"made {vertex.Value}");
            if (latest[components.OfVertex[vertex.Value]] is var last and > 1)
            {
                levels[vertex] = Model.NewIntVar(1, last + 1, $"level {vertex.Value}");
                Model.Add(levels[vertex] <= last).OnlyEnforceIf(made[vertex]);
                Model.Add(levels[vertex] == last + 1).OnlyEnforceIf(made[vertex].Not());
            }
        }

        Model.AddBoolAnd([made[target]]);
    }

    private bool SuppliesItself(VertexIndex vertex)
    {
        foreach (RecipeInput input in network.AllInputsOf(vertex))
        {
            if (network.SuppliersOf(input.Intake).Contains(vertex))
            {
                return true;
            }
        }

        return false;
    }

    private ILiteral SiteOf(VertexIndex vertex) =>
        vertex != target && sites.TryGetValue(network.SiteOf(vertex), out BoolVar? site) ? site : Model.TrueLiteral();

    private void DefineMade(VertexIndex vertex)
    {
        ILiteral site = SiteOf(vertex);
        if (network.IsSource(vertex))
        {
            Equal(made[vertex], site);
            return;
        }

        var variants = new List<ILiteral>();
        foreach (List<Lack> inputs in Variants(vertex))
        {
            variants.Add(And([site, .. inputs.Select(Arrives)]));
        }

        IsAny(made[vertex], variants);
    }

    // For each variant what its inputs lack beside what the bloc supplies by itself.
    private IEnumerable<List<Lack>> Variants(VertexIndex vertex)
    {
        for (int variant = 0; variant < network.VariantCount(vertex); variant++)
        {
            var inputs = new List<Lack>();
            foreach (RecipeInput input in network.InputsOf(vertex, variant))
            {
                if (new Lack(input.Intake, LackedBy(input)) is { Suppliers: > 0 } lack && !inputs.Contains(lack))
                {
                    inputs.Add(lack);
                }
            }

            yield return inputs;
        }
    }

    private ILiteral Arrives(Lack lack)
    {
        if (!arrives.TryGetValue(lack, out ILiteral? literal))
        {
            arrives[lack] = literal = Model.NewBoolVar($"arrives {lack.Intake.Value} of {lack.Suppliers}");
            ILiteral[] suppliers = [.. Suppliers(lack.Intake).Select(supplier => made[supplier])];
            if (lack.Suppliers == 1)
            {
                IsAny(literal, [.. suppliers]);
            }
            else
            {
                Model.Add(LinearExpr.Sum(suppliers) >= lack.Suppliers).OnlyEnforceIf(literal);
                Model.Add(LinearExpr.Sum(suppliers) <= lack.Suppliers - 1).OnlyEnforceIf(literal.Not());
            }
        }

        return literal;
    }

    private IEnumerable<VertexIndex> Suppliers(IntakeIndex intake) => network.SuppliersOf(intake).ToArray().Where(made.ContainsKey);

    // level = 1 + min over variants ( max over inputs ( min over suppliers, or the second least where two are lacked, ... ) ), where a supplier of another component is at 0 or never.
    private void DefineLevel(VertexIndex vertex, IntVar level)
    {
        int never = latest[components.OfVertex[vertex.Value]] + 1;
        var variants = new List<LinearExpr> { LinearExpr.Constant(never) };
        if (network.IsSource(vertex))
        {
            variants.Add(LinearExpr.Constant(1));
        }

        foreach (List<Lack> inputs in Variants(vertex))
        {
            IntVar worst = Model.NewIntVar(0, never, $"variant of {vertex.Value}");
            Model.AddMaxEquality(worst, [LinearExpr.Constant(0), .. inputs.Select(input => (LinearExpr)EarliestOf(vertex, input, never))]);
            variants.Add(LinearExpr.Affine(worst, 1, 1));
        }

        IntVar earliest = Model.NewIntVar(1, never, $"earliest of {vertex.Value}");
        Model.AddMinEquality(earliest, variants);
        ILiteral site = SiteOf(vertex);
        Model.Add(level == earliest).OnlyEnforceIf(site);
        Model.Add(level == never).OnlyEnforceIf(site.Not());
    }

    private IntVar EarliestOf(VertexIndex vertex, Lack lack, int never)
    {
        IntVar earliest = Model.NewIntVar(0, never, $"arrives {lack.Intake.Value} of {lack.Suppliers} for {vertex.Value}");
        LinearExpr[] all = [.. Suppliers(lack.Intake).Select(supplier =>
            components.OfVertex[supplier.Value] == components.OfVertex[vertex.Value] ? levels[supplier] : LinearExpr.Affine(made[supplier], -never, never))];
        if (lack.Suppliers == 1)
        {
            Model.AddMinEquality(earliest, [LinearExpr.Constant(never), .. all]);
        }
        else if (all.Length < lack.Suppliers)
        {
            Model.Add(earliest == never);
        }
        else
        {
            Model.Add(LinearExpr.Sum(all.Select(level => NoLaterThan(level, earliest))) >= lack.Suppliers);
            Model.Add(LinearExpr.Sum(all.Select(level => NoLaterThan(level, earliest - 1))) <= lack.Suppliers - 1);
        }

        return earliest;
    }

    private BoolVar NoLaterThan(LinearExpr one, LinearExpr other)
    {
        BoolVar isNoLater = Model.NewBoolVar("no later");
        Model.Add(one <= other).OnlyEnforceIf(isNoLater);
        Model.Add(one >= other + 1).OnlyEnforceIf(isNoLater.Not());
        return isNoLater;
    }

    private ILiteral And(List<ILiteral> all)
    {
        if (all.Count == 1)
        {
            return all[0];
        }

        BoolVar both = Model.NewBoolVar("all");
        Model.AddBoolAnd(all).OnlyEnforceIf(both);
        Model.AddBoolOr([.. all.Select(literal => literal.Not()), both]);
        return both;
    }

    private void IsAny(ILiteral any, List<ILiteral> some)
    {
        Model.AddBoolOr([.. some, any.Not()]);
        foreach (ILiteral each in some)
        {
            Model.AddImplication(each, any);
        }
    }

    private void Equal(ILiteral one, ILiteral other)
    {
        Model.AddImplication(one, other);
        Model.AddImplication(other, one);
    }

    /// <summary>So many suppliers of an intake that nobody inside is.</summary>
    private readonly record struct Lack(IntakeIndex Intake, int Suppliers);
}
