using System.Collections.Immutable;
using NetworkLens.Answers;
using NetworkLens.Flows;

namespace NetworkLens.Report;

/// <summary>The first page, which stands alone: what was found in sentences, what that rests on, and who sends what to whom as a picture.</summary>
internal static class FindingSection
{
    public static void Write(ReportDraft draft)
    {
        draft.Html.Element("h2", "Findings");
        using (draft.Html.Open("ul", ("class", "findings")))
        {
            foreach (ReportFinding finding in Of(draft))
            {
                using (draft.Html.Open("li"))
                {
                    bool isTold = !draft.Question.IsBrief || HtmlReport.Brief.Contains(finding.Section);
                    draft.Html.Element(isTold ? "a" : "span", finding.Sentence, ("href", isTold ? $"#{finding.Section}" : null));
                }
            }
        }

        draft.Html.Element("p", RestsOn.OfSupply(draft.Network, draft.Question.Targets, hasTonnes: true, draft.Answers.Upstream).Sentence, ("class", "meaning"));
        FlowSection.Draw(draft);
    }

    private static ImmutableArray<ReportFinding> Of(ReportDraft draft)
    {
        ScenarioAnswer? worst = ScenarioSection.Told(draft).Select(outcome => outcome.Answer).OfType<ScenarioAnswer>().FirstOrDefault();
        return worst is null || draft.Question.To is not null ? draft.Answers.Findings
            : [.. draft.Answers.Findings, new ReportFinding("scenarios", $"{(draft.Answers.Scenarios.Length > 1 ? $"Of {draft.Answers.Scenarios.Length} scenarios this costs the most. " : string.Empty)}{FlowHeadlines.Of(worst, [])}")];
    }
}
