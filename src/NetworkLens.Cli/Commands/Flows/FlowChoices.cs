using NetworkLens.Flows;

namespace NetworkLens.Cli.Commands;

/// <summary>Options of the questions about tonnes.</summary>
internal static class FlowChoices
{
    public static Choice<Rerouting> Rerouting() => new(
        "--rerouting",
        "How far suppliers and buyers can adapt: no more than was observed on each link (none), up to the supplier's capacity on existing links (links), or buying from anyone (market).",
        ("links", Flows.Rerouting.Links),
        ("none", Flows.Rerouting.None),
        ("market", Flows.Rerouting.Market));

    public static Choice<FlowObjective> Objective() => new(
        "--objective",
        "How a shortage is shared: as much as possible for the worst served, then for the next (fair), or for the most tonnes in all (total).",
        ("fair", FlowObjective.Fair),
        ("total", FlowObjective.Total));
}
