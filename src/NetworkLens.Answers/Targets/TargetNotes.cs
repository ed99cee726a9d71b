using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader should know of the targets that a selector means.</summary>
internal static class TargetNotes
{
    /// <summary>That there are none, or what the end uses are where nobody says so.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="selector">As written; null: every end use.</param>
    /// <param name="year">The year asked about.</param>
    /// <param name="isEmpty">Whether none was found.</param>
    public static IEnumerable<string> Of(DataSet data, string? selector, int year, bool isEmpty) =>
        isEmpty ? [None(data, selector, year)] : EndUses(data, selector) is { } endUses ? [$"End uses: {endUses}."] : [];

    /// <summary>What the end uses are where no demand.csv says so, in a few words; null where one does, or where the question names its targets.</summary>
    public static string? EndUses(DataSet data, string? selector) =>
        selector is not null || !data.Demand.IsDefault ? null
        : Model.EndUses.LastStage(data) is { } last ? $"the sites of the last stage, {data.Stages[last.Value].Name}"
        : "the sites that send nothing on";

    /// <summary>Why no target was found.</summary>
    public static string None(DataSet data, string? selector, int year) =>
        selector is null && data.Demand.IsDefault ? $"No site is an end use here: {AdviceText.NameTargets}"
        : selector is not null && AreEndUses(selector)
            ? $"Nothing was asked about: none of these sites is an end use in {year}. To ask about other sites, name their stage (stage:{data.Stages[^1].Id}) or their ids."
        : $"Nothing was asked about: none of these sites runs in {year}.";

    /// <summary>Whether a selector of targets chooses end uses alone: where it names neither a stage nor a site.</summary>
    public static bool AreEndUses(string? selector) => selector is null || !Selector.NamesStagesOrSites(selector);
}
