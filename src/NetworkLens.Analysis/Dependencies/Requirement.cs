using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>One thing that a site needs, whoever supplies it: an intake; under the rule <c>any</c> all that arrives at the site together.</summary>
/// <param name="Site">The consumer.</param>
/// <param name="Material">What it needs; <see cref="MaterialIndex.Any"/> where links of several materials meet it.</param>
/// <param name="Links">Any of them is enough.</param>
/// <param name="Users">The activities and targets that need it, ascending.</param>
internal readonly record struct Requirement(SiteIndex Site, MaterialIndex Material, LinkRange Links, ImmutableArray<VertexIndex> Users)
{
    /// <summary>The requirements that something uses and some link feeds, by site, then material. O(i + users).</summary>
    /// <param name="network">The network.</param>
    /// <param name="consumers">The sites asked about; null: all.</param>
    public static IEnumerable<Requirement> Of(SupplyNetwork network, SiteSet? consumers) =>
        network.Data.Requirements == RequirementRule.Any
            ? Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site)).Where(site => consumers?.Contains(site) != false).SelectMany(site => OfSite(network, site))
            : Enumerable.Range(0, network.IntakeCount).Select(intake => new IntakeIndex(intake))
                .Where(intake => consumers?.Contains(network.SiteOf(intake)) != false && network.LinksOf(intake).Count > 0 && network.UsersOf(intake).Length > 0)
                .Select(intake => new Requirement(network.SiteOf(intake), network.MaterialOf(intake), LinkRange.Of(network, intake), [.. network.UsersOf(intake)]));

    // What the site makes, and a target that takes anything, draw on all that arrives; a demand row on what it asks for.
    private static IEnumerable<Requirement> OfSite(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.IntakesOf(site);
        IntakeIndex[] fed = [.. Enumerable.Range(first, count).Select(intake => new IntakeIndex(intake)).Where(intake => network.LinksOf(intake).Count > 0)];
        VertexIndex[] users = [.. fed.SelectMany(intake => network.UsersOf(intake).ToArray()).Distinct().OrderBy(user => user.Value)];
        if (fed.Length == 1)
        {
            return users.Length == 0 ? [] : [new Requirement(site, network.MaterialOf(fed[0]), LinkRange.Of(network, fed[0]), [.. users])];
        }

        VertexIndex[] takeAnything = [.. users.Where(user => !network.IsTarget(user) || network.MaterialOf(user) == MaterialIndex.Any)];
        IEnumerable<Requirement> asked = users.Except(takeAnything)
            .Select(target => new Requirement(site, network.MaterialOf(target), LinkRange.Of(network, network.FindIntake(site, network.MaterialOf(target))!.Value), [target]));
        return takeAnything.Length == 0 ? asked : asked.Prepend(new Requirement(site, MaterialIndex.Any, LinkRange.Into(network, site), [.. takeAnything]));
    }

    /// <summary>What it is needed for: OUTPUT, OUTPUT/VARIANT, or <c>demand</c>.</summary>
    public ImmutableArray<string> NeededFor(SupplyNetwork network)
    {
        var variants = new List<string>();
        foreach (VertexIndex user in Users)
        {
            if (network.IsTarget(user))
            {
                variants.Add("demand");
                continue;
            }

            string output = network.Data.Materials[network.MaterialOf(user).Value].Id;
            foreach (RecipeInput input in network.AllInputsOf(user))
            {
                if (LinkRange.Of(network, input.Intake) is { Count: > 0 } links && links.First >= Links.First && links.First < Links.First + Links.Count)
                {
                    string variant = input.RecipeRow < 0 ? string.Empty : network.Data.Recipes[input.RecipeRow].Variant;
                    variants.Add(variant.Length == 0 ? output : $"{output}/{variant}");
                }
            }
        }

        return [.. variants.Distinct()];
    }

    /// <summary>Weakest basis of the existence of its links.</summary>
    public Basis LinkBasis(SupplyNetwork network) =>
        WeakestBasis.Of(Enumerable.Range(Links.First, Links.Count).Select(link => LinkFacts.BasisOf(network, new LinkIndex(link)))) ?? Basis.Assumed;
}
