using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What fails: vertices and links.</summary>
/// <param name="Vertex">True for a vertex that fails; null: none does.</param>
/// <param name="Link">True for a link that fails; null: none does.</param>
public sealed record Failure(Func<VertexIndex, bool>? Vertex, Func<LinkIndex, bool>? Link)
{
    /// <summary>Nothing fails.</summary>
    public static readonly Failure None = new(null, null);

    /// <summary>Everything that carries a label fails, but for targets: a demand does not go away.</summary>
    /// <param name="network">The network.</param>
    /// <param name="label">What fails.</param>
    /// <param name="exempt">A vertex that stays whatever its label, because the question is about what it needs.</param>
    /// <returns>The failure.</returns>
    public static Failure Of(SupplyNetwork network, Label label, VertexIndex? exempt = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var labels = LabelSet.Of(network, label.Kind);
        return label.Kind == LabelKind.Link
            ? new Failure(null, link => labels.OfLink(link) == label.Value)
            : new Failure(vertex => vertex != exempt && !network.IsTarget(vertex) && labels.IsOn(network.SiteOf(vertex), label.Value), null);
    }

    /// <summary>Everything fails that carries any of some labels.</summary>
    /// <param name="network">The network.</param>
    /// <param name="labels">What fails.</param>
    /// <param name="exempt">A vertex that stays whatever its labels.</param>
    /// <returns>The failure.</returns>
    public static Failure Of(SupplyNetwork network, ImmutableArray<Label> labels, VertexIndex? exempt = null)
    {
        Failure[] each = [.. labels.Select(label => Of(network, label, exempt))];
        Func<VertexIndex, bool>[] vertices = [.. each.Select(failure => failure.Vertex).OfType<Func<VertexIndex, bool>>()];
        Func<LinkIndex, bool>[] links = [.. each.Select(failure => failure.Link).OfType<Func<LinkIndex, bool>>()];
        return new Failure(
            vertices.Length == 0 ? null : vertex => Array.Exists(vertices, fails => fails(vertex)),
            links.Length == 0 ? null : link => Array.Exists(links, fails => fails(link)));
    }
}
