using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>How a kind of shock is written: its word, the fields it needs, and those it may have besides.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Word">As in a file.</param>
/// <param name="Required">Fields beside kind.</param>
/// <param name="Optional">Other fields.</param>
public sealed record ShockForm(ShockKind Kind, string Word, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>By <see cref="ShockKind"/>.</summary>
    public static ImmutableArray<ShockForm> All { get; } =
    [
        new(ShockKind.Outage, "outage", ["sites"], ["severity", "start", "end"]),
        new(ShockKind.ExportBan, "export-ban", ["from"], ["to", "materials", "severity", "start", "end"]),
        new(ShockKind.Quota, "quota", ["from"], ["to", "materials", "severity", "start", "end"]),
        new(ShockKind.Tariff, "tariff", ["from", "ratePercent"], ["to", "materials", "start", "end"]),
        new(ShockKind.Demand, "demand", ["factor"], ["sites", "materials", "start", "end"]),
        new(ShockKind.Restart, "restart", ["sites"], ["start", "end"]),
        new(ShockKind.Build, "build", ["sites"], ["start", "end"]),
        new(ShockKind.Delay, "delay", ["sites", "years"], []),
        new(ShockKind.Release, "release", ["stockpiles"], ["start", "end"]),
        new(ShockKind.Open, "open", ["from", "to", "materials"], ["tonnesPerYear", "start", "end"]),
        new(ShockKind.OriginBan, "origin-ban", ["sites", "origin"], ["materials", "start", "end"]),
        new(ShockKind.Policy, "policy", ["policies"], ["severity", "start", "end"]),
        new(ShockKind.Substitution, "substitution", ["materials", "input", "factor"], ["sites", "start", "end"]),
    ];

    /// <summary>The form of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static ShockForm Of(ShockKind kind) => All[(int)kind];
}
