using NetworkLens.Flows;

namespace NetworkLens.Cli.Commands;

/// <summary>Options of the questions about tonnes.</summary>
internal static class FlowChoices
{
    public static Choice<Rerouting> Rerouting() => new(
        "--rerouting",
        "What people may do: send no more than was observed along any link (none), what the supplier can make (links), or buy from anyone (market).",
        ("links", Flows.Rerouting.Links),
        ("none", Flows.Rerouting.None),
        ("market", Flows.Rerouting.Market));

    public static Choice<FlowObjective> Objective() => new(
        "--objective",
        "How a shortage is shared: the lowest share as high as can be, then the next (fair), or for the most tonnes (total).",
        ("fair", FlowObjective.Fair),
        ("total", FlowObjective.Total));
}
