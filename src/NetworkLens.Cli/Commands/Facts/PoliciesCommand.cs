using System.CommandLine;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which acts of governments the data knows, and which hold on a day.</summary>
internal static class PoliciesCommand
{
    public static Command Create(Ask ask)
    {
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only those about this material." };
        var issuer = new Option<string>("--country") { HelpName = "ISSUER", Description = "Only those of this country or bloc." };
        Option<string> on = DateOption.Create("--on", "Whether they are in force on this day: 2026, 2026-12 (its last day) or 2026-12-01. Default: today.");
        var command = new Verb(
            "policies",
            "List the export bans, licences, quotas and other policies in the data, and whether they are in force on a given day.",
            "networklens policies",
            "networklens policies --material dy-oxide --on 2026-12-01",
            "networklens policies --country CN --where standing=suspended")
        {
            material, issuer, on,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(material), parsed.GetValue(issuer), parsed.GetValue(on))));
        return command;
    }

    /// <summary>Whether a policy holds on a day: not-yet, in-force, suspended, ended; null where nobody says from when.</summary>
    public static string? Standing(Policy policy, DateOnly day) =>
        !policy.Effective.IsKnown ? null
        : day < policy.Effective.First ? "not-yet"
        : policy.Ends.IsKnown && day > policy.Ends.Last ? "ended"
        : policy.Suspended.IsKnown && day >= policy.Suspended.First && !(policy.SuspensionEnds.IsKnown && day > policy.SuspensionEnds.Last) ? "suspended"
        : "in-force";

    private static Answer Of(Question question, string? materialId, string? issuer, string? on)
    {
        DataSet data = question.Data;
        MaterialIndex? material = question.Material(materialId);
        DateOnly day = DateOption.Of(on)?.Last ?? DateOnly.FromDateTime(question.Clock.GetLocalNow().DateTime);
        Policy[] found = [.. data.Policies.Where(policy => (material is not { } of || policy.Materials.Contains(of)) && (issuer is null || issuer.Equals(policy.Issuer, StringComparison.OrdinalIgnoreCase)))];
        int Count(string standing) => found.Count(policy => Standing(policy, day) == standing);
        string when = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return question.Answer(
            "policies",
            Rows.Of(found,
            [
                new("policy", "Policy", ColumnKind.Text, policy => policy.Id),
                new("name", "Name", ColumnKind.Text, policy => policy.Name),
                new("issuer", "Of", ColumnKind.Text, policy => policy.Issuer),
                new("kind", "Kind", ColumnKind.Text, policy => policy.Kind),
                new("standing", "Standing", ColumnKind.Text, policy => Standing(policy, day)),
                new("effective", "From", ColumnKind.Text, policy => Text(policy.Effective)),
                new("suspended", "Suspended", ColumnKind.Text, policy => Text(policy.Suspended)),
                new("suspensionEnds", "Until", ColumnKind.Text, policy => Text(policy.SuspensionEnds)),
                new("ends", "Ends", ColumnKind.Text, policy => Text(policy.Ends)),
                new("materials", "Materials", ColumnKind.List, policy => policy.Materials.Select(of => data.Id(of)!)),
                new("from", null, ColumnKind.Text, policy => policy.From),
                new("to", null, ColumnKind.Text, policy => policy.To),
                new("severity", null, ColumnKind.Index, policy => policy.Severity.OrNull),
                new("ratePercent", null, ColumnKind.Amount, policy => policy.RatePercent.OrNull),
                new("note", null, ColumnKind.Text, policy => policy.Note),
                new("sources", null, ColumnKind.List, policy => data.Ids(policy.Sources.AsSpan())),
            ]),
            new Field("material", materialId),
            new Field("country", issuer),
            new Field("on", when)) with
        {
            Headline = found.Length == 0 ? "No such policy is in the data."
                : $"{FigureText.Count(Count("in-force"))} of {Words.Of(found.Length, "policy", "policies")} {(Count("in-force") == 1 ? "is" : "are")} in force on {when}, {FigureText.Count(Count("suspended"))} suspended, {FigureText.Count(Count("not-yet"))} not yet in force, {FigureText.Count(Count("ended"))} ended.",
            Notes = found.Any(policy => Standing(policy, day) is null) ? [$"Start date unknown: {DataWords.Some([.. found.Where(policy => Standing(policy, day) is null).Select(policy => policy.Id)], 5)}."] : [],
        };
    }

    private static string? Text(PartialDate date) => date.IsKnown ? date.ToString() : null;
}
