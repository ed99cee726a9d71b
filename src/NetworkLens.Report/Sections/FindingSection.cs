using System.Collections.Immutable;
using NetworkLens.Flows;

namespace NetworkLens.Report;

/// <summary>The first page, which stands alone: what was found in sentences, what that rests on, and who sends what to whom as a picture.</summary>
internal static class FindingSection
{
    public static void Write(Sheet sheet)
    {
        sheet.Html.Element("h2", "Findings");
        using (sheet.Html.Open("ul", ("class", "findings")))
        {
            foreach (ReportFinding finding in Of(sheet))
            {
                using (sheet.Html.Open("li"))
                {
                    bool isTold = !sheet.Question.IsBrief || HtmlReport.Brief.Contains(finding.Section);
                    sheet.Html.Element(isTold ? "a" : "span", finding.Sentence, ("href", isTold ? $"#{finding.Section}" : null));
                }
            }
        }

        if (sheet.Question.RestsOn is { } rests)
        {
            sheet.Html.Element("p", rests, ("class", "meaning"));
        }

        FlowSection.Draw(sheet);
    }

    private static ImmutableArray<ReportFinding> Of(Sheet sheet)
    {
        ScenarioAnswer? worst = ScenarioSection.Told(sheet).Select(outcome => outcome.Answer).OfType<ScenarioAnswer>().FirstOrDefault();
        return worst is null || sheet.Question.TellScenario is not { } tell || sheet.Question.To is not null ? sheet.Question.Findings
            : [.. sheet.Question.Findings, new ReportFinding("scenarios", $"{(sheet.Answers.Scenarios.Length > 1 ? $"Of {sheet.Answers.Scenarios.Length} scenarios this costs the most. " : string.Empty)}{tell(worst)}")];
    }
}
