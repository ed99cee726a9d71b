using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>What may happen to the chain: the questions about scenarios.</summary>
internal static class ScenarioCommand
{
    public static Command Create(Ask ask) => new Verb(
        "scenario",
        "List, show, run and write scenarios: export bans, quotas, outages, delays, stock releases.",
        "networklens scenario list",
        "networklens scenario show kuantan-stop",
        "networklens scenario run kuantan-stop",
        "networklens scenario run --outage country:MY --from 2026-12 --days 90")
    {
        ScenarioListCommand.Create(ask),
        ScenarioShowCommand.Create(ask),
        ScenarioRunCommand.Create(ask),
        ScenarioNewCommand.Create(ask),
    };
}
