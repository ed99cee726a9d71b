using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>To whom ways are asked for, inside which bloc and without which sites, as written.</summary>
internal sealed record RouteQuestion(string To, string? Bloc, string? Without)
{
    /// <summary>Inside which bloc and without whom, as a sentence has it; empty where neither is asked for.</summary>
    public string Where => $"{(Bloc is null ? string.Empty : $" inside {Bloc}")}{(Without is null ? string.Empty : $" without {Without}")}";

    /// <summary>Where to look for ways to each target: unknown tiers count inside a bloc only for what it cannot make without.</summary>
    public IEnumerable<RoutePart> Parts(Question question, ImmutableArray<VertexIndex> targets)
    {
        SupplyNetwork network = Without is null ? question.Network : WithoutSites(question.Network, question.Sites(Without), targets);
        if (Bloc is null)
        {
            return [new RoutePart(network, targets, false)];
        }

        return BlocPart.Of(network, question.Bloc(Bloc), targets).SelectMany(Parts);
    }

    private static IEnumerable<RoutePart> Parts(BlocPart part)
    {
        ImmutableArray<bool> producible = Producible.Of(part.Known);
        ILookup<bool, VertexIndex> isKnown = part.Targets.ToLookup(target => producible[target.Value]);
        if (isKnown[true].Any())
        {
            yield return new RoutePart(part.Known, [.. isKnown[true]], false);
        }

        if (isKnown[false].Any())
        {
            yield return new RoutePart(part.WithUnknown, [.. isKnown[false]], true);
        }
    }

    // A site asked about stays, but supplies nobody.
    private static SupplyNetwork WithoutSites(SupplyNetwork network, SiteSet sites, ImmutableArray<VertexIndex> targets)
    {
        HashSet<SiteIndex> asked = [.. targets.Select(network.SiteOf)];
        return network.Keeping(link => !sites.Contains(network.SiteOf(network.SupplierOf(link)))
            && (network.SiteOf(network.IntakeOf(link)) is var receiver && (!sites.Contains(receiver) || asked.Contains(receiver))));
    }
}
